import { SECTIONS } from '../guide/sections';
import { sectionHeading, sectionName } from './grammar-headings';
import { PLACEHOLDERS, QUANTITIES } from './grammar-prose';

/** A rule of a TextMate grammar, as far as ours use the format. */
export interface GrammarRule {
  name?: string;
  match?: string;
  begin?: string;
  beginCaptures?: Record<string, GrammarRule>;
  end?: string;
  include?: string;
  patterns?: GrammarRule[];
}

/** A TextMate grammar that VS Code injects into Markdown. */
export interface InjectionGrammar {
  scopeName: string;
  injectionSelector: string;
  patterns: GrammarRule[];
  repository?: Record<string, GrammarRule>;
}

/** Where Markdown text isn't prose: nothing of ours is marked there. */
const NO_PROSE =
  'markup.inline.raw | meta.link | meta.image | markup.underline | meta.tag | meta.embedded | comment';

/**
 * Finds the sections, so that the other two grammars, which mark their headings and their prose,
 * leave every other Markdown text alone: a grammar sees neither path nor front matter, hence a
 * section is all it can know of a story. Sections lie at the root of a document: in lists, quotes,
 * code and front matter there are none.
 */
export function grammar(): InjectionGrammar {
  return {
    scopeName: 'markdown.star-stories.injection',
    injectionSelector:
      'L:text.html.markdown - (meta.section.star | meta.paragraph | meta.embedded | markup | comment)',
    patterns: [{ include: '#section' }],
    repository: { section: section() },
  };
}

/** From a section's heading to the next heading of its level or above; deeper sections nest. */
function section(): GrammarRule {
  return {
    name: 'meta.section.star.markdown',
    begin: sectionHeading(),
    beginCaptures: {
      '0': {
        name: 'meta.heading.star.markdown',
        patterns: [{ include: 'text.html.markdown#heading' }],
      },
    },
    end: String.raw`^(?=[ ]{0,3}(?!\1#)#{1,6}(?:[ \t]|$))`,
    patterns: [{ include: '#section' }, { include: 'text.html.markdown#block' }],
  };
}

/**
 * Marks the name of the section in its heading. Themes color all headings alike; the second scope
 * is one that nearly all of them set apart, so that a heading which counts can be told from others.
 */
export function headingGrammar(): InjectionGrammar {
  return {
    scopeName: 'markdown.star-stories.headings',
    injectionSelector: `L:meta.heading.star entity.name.section - (${NO_PROSE})`,
    patterns: SECTIONS.map(({ kind }) => ({
      name: `entity.name.section.star.${kind}.markdown support.type.star.markdown`,
      match: sectionName(kind),
    })),
  };
}

/**
 * Marks template text that was left in, and quantities, in the paragraphs of a section. A theme
 * without a color for placeholders shows them as strings.
 */
export function proseGrammar(): InjectionGrammar {
  return {
    scopeName: 'markdown.star-stories.prose',
    injectionSelector: `L:meta.section.star meta.paragraph - (${NO_PROSE})`,
    patterns: [
      ...PLACEHOLDERS.map((match) => ({
        name: 'string.other.placeholder.star.markdown constant.other.placeholder.star.markdown',
        match,
      })),
      ...QUANTITIES.map((match) => ({ name: 'constant.numeric.quantity.star.markdown', match })),
    ],
  };
}
