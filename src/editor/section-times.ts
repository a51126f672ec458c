import {
  CodeLens,
  Disposable,
  EventEmitter,
  InlayHint,
  languages,
  MarkdownString,
  type TextDocument,
} from 'vscode';
import { sectionFacts, sectionTime } from '../core/story/section-facts';
import type { Section } from '../core/story/story';
import type { Books } from './closed-book/books';
import { sectionTimes } from './config';
import type { LintConfig } from './lint-config';
import type { CheckedStory } from './stories/check';
import type { OpenStories } from './stories/open-stories';
import { toRange } from './text';

const MARKDOWN = { language: 'markdown' };

/** Shows beside or above each heading how long its section takes to tell, and its share. */
export function registerSectionTimes(
  stories: OpenStories,
  config: LintConfig,
  books: Books,
): Disposable {
  const changed = new EventEmitter<void>();
  const each = async <T>(
    where: 'inlayHint' | 'codeLens',
    document: TextDocument,
    make: (checked: CheckedStory, section: Section) => T,
  ): Promise<T[]> => {
    if (sectionTimes(document.uri) !== where) return [];
    const checked = await stories.checked(document);
    return checked ? checked.story.sections.map((section) => make(checked, section)) : [];
  };
  return Disposable.from(
    changed,
    config.onDidChange(() => changed.fire()),
    books.onDidChange(() => changed.fire()),
    languages.registerInlayHintsProvider(MARKDOWN, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document) => each('inlayHint', document, toHint),
    }),
    languages.registerCodeLensProvider(MARKDOWN, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => each('codeLens', document, toLens),
    }),
  );
}

function toHint({ story, settings }: CheckedStory, section: Section): InlayHint {
  const { end } = toRange(story.lines, section.heading);
  const hint = new InlayHint(end, sectionTime(story, section, settings.wordsPerMinute));
  hint.paddingLeft = true;
  const facts = sectionFacts(story, section, settings.wordsPerMinute);
  hint.tooltip = new MarkdownString(facts.join('\n\n'));
  return hint;
}

function toLens({ story, settings }: CheckedStory, section: Section): CodeLens {
  return new CodeLens(toRange(story.lines, section.heading), {
    title: sectionTime(story, section, settings.wordsPerMinute),
    command: '',
  });
}
