import { EXPLORATORY_AREAS, type ExploratoryAreaId } from '../guide/focus-areas';
import { SECTIONS, type SectionGuide } from '../guide/sections';
import { TOPICS, type Topic } from '../guide/topics';
import { sectionTemplate, storyTemplate } from './template';

/** A snippet as VS Code reads it; `body` has one entry a line. */
export interface Snippet {
  prefix: string;
  body: string[];
  description: string;
}

const TITLE = 'Story title';
const FENCE = '---';
const ALL_AREAS = EXPLORATORY_AREAS.map(({ id }) => id);

/** The snippets for Markdown by display name: the text of a new story, with tab stops laid in. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries([
    ['STAR story', wholeStory()],
    ['STAR front matter', frontMatter()],
    ...SECTIONS.map((section) => [`STAR ${section.title}`, oneSection(section)] as const),
    ...TOPICS.map((topic) => [`STAR topic: ${topic.name}`, topicStory(topic)] as const),
  ]);
}

function wholeStory(): Snippet {
  return {
    prefix: 'star',
    body: withTabStops(storyTemplate({ title: TITLE }), ALL_AREAS),
    description: 'A whole STAR story: front matter and the sections with their prompts',
  };
}

/** Says that the file is a story, since a file that gets it by hand may lie outside the story folders. */
function frontMatter(): Snippet {
  const [open = FENCE, ...lines] = storyTemplate({ title: TITLE }).split('\n');
  const head = [open, 'type: star-story', ...lines.slice(0, lines.indexOf(FENCE) + 1), ''];
  return {
    prefix: 'star-front-matter',
    body: withTabStops(head.join('\n'), ALL_AREAS),
    description: 'Front matter that makes this file a STAR story; goes at the very top',
  };
}

function oneSection(section: SectionGuide): Snippet {
  return {
    prefix: `star-${section.kind}`,
    body: withTabStops(sectionTemplate(section, ''), ALL_AREAS),
    description: `The ${section.title} section of a STAR story`,
  };
}

function topicStory({ id, name, asks, areas }: Topic): Snippet {
  const [focus] = areas;
  const lines = storyTemplate({ title: TITLE, topic: id, ...(focus && { focus }) }).split('\n');
  lines.splice(lines.indexOf(FENCE, 1) + 1, 0, '', `<!-- ${asks} -->`);
  return {
    prefix: `star-topic-${id}`,
    body: withTabStops(lines.join('\n'), areas),
    description: `A STAR story for the topic “${name}”`,
  };
}

/**
 * Turns what is to be filled in into numbered tab stops, in reading order: title, focus areas,
 * topics and the prompts. The cursor ends in the last line, which is empty.
 */
function withTabStops(text: string, areas: readonly ExploratoryAreaId[]): string[] {
  const prompts = new Set(SECTIONS.map(({ prompt }) => prompt));
  const ids = areas.map((id) => escaped(id, /[\\$},|]/g)).join(',');
  let stop = 0;
  const body = text.split('\n').map((line) => {
    if (line === `title: ${TITLE}`) return `title: \${${++stop}:${TITLE}}`;
    if (line.startsWith('focus: [')) return `focus: [\${${++stop}|${ids}|}]`;
    if (line === 'topics: []') return `topics: [$${++stop}]`;
    const plain = escaped(line, /[\\$}]/g);
    return prompts.has(line) ? `\${${++stop}:${plain}}` : plain;
  });
  return [...body.slice(0, -1), '$0'];
}

function escaped(text: string, special: RegExp): string {
  return text.replace(special, '\\$&');
}
