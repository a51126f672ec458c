import type { ExploratoryAreaId } from '../guide/focus-areas';
import { SECTIONS } from '../guide/sections';
import type { TopicId } from '../guide/topics';
import { lineEnding } from '../text';
import { ENGLISH_HEADINGS, type StoryLanguage } from './headings';
import type { ServiceWork, StoryKind } from './story';

export interface NewStory {
  title: string;
  focus?: ExploratoryAreaId;
  topic?: TopicId;
  serviceWork?: ServiceWork | undefined;
  /** By default what the topic asks for. */
  kind?: StoryKind | undefined;
  /** The headings of its sections; English ones if not given. */
  titles?: StoryLanguage['titles'] | undefined;
  /** `\n` unless the editor is set to something else. */
  eol?: string;
}

/** The file of a new story: front matter as a draft, and a prompt in every section (G53). */
export function storyTemplate(story: NewStory): string {
  const { title, focus, topic, serviceWork, eol = '\n' } = story;
  const { titles = ENGLISH_HEADINGS.languages[0].titles } = story;
  const kind = story.kind ?? (topic === 'failure' ? 'failure' : 'success');
  const head = [
    '---',
    `title: ${yamlText(title)}`,
    `focus: [${focus ?? ''}]`,
    `topics: [${topic ?? ''}]`,
    `kind: ${kind}`,
    ...(serviceWork ? [`service-work: ${serviceWork}`] : []),
    'status: draft',
    '---',
  ];
  const sections = SECTIONS.filter(
    (section) => section.kind !== 'reflection' || kind === 'failure',
  ).flatMap((section) => ['', `## ${titles[section.kind]}`, '', section.prompt]);
  return [...head, ...sections, ''].join(eol);
}

/** Text of one section with its heading, set off by blank lines on both sides. */
export function sectionTemplate(
  { title, prompt }: { title: string; prompt: string },
  text: string,
  depth = 2,
): string {
  const eol = lineEnding(text);
  return [`${'#'.repeat(depth)} ${title}`, '', prompt, ''].join(eol);
}

const PLAIN = /^[\p{L}][\p{L}\p{N} ,.'’()/-]*$/u;
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A one-line YAML scalar; quoted where plain text would mean something else. */
export function yamlText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return PLAIN.test(line) && !RESERVED.test(line) ? line : JSON.stringify(line);
}

/** A file name for a title: lower-case words joined by hyphens; `story` when nothing is left. */
export function fileNameFor(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 60)
    .replace(/(?<!-)-+$/, '');
  return `${slug || 'story'}.md`;
}
