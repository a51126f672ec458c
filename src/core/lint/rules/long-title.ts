import * as l10n from '@vscode/l10n';
import { countWords } from '../../story/spoken';
import type { Story } from '../../story/story';
import type { Span } from '../../text';
import { exampleStory } from '../example';
import { firstLine } from '../first-line';
import type { Rule } from '../rule';

const TOO_LONG =
  'How I moved the uploads of two thousand shops behind a queue in March 2025 and why longer retries would have been the wrong answer';

export const rule: Rule = {
  id: 'long-title',
  profile: 'strict',
  anyLanguage: true,
  severity: 'information',
  summary: 'The story has no title, or one of more than 20 words.',
  why: 'A title of one line is what you look for when a question comes, and it can be the first sentence you say. If it takes two breaths, the point of the story isn’t found yet.',
  guide: ['G52', 'G56'],
  lenientInDrafts: true,
  options: {
    words: {
      type: 'number',
      default: 20,
      minimum: 1,
      maximum: 100,
      description: 'Most words of a title.',
    },
  },
  flags: [
    {
      title: 'No title',
      text: exampleStory({}, ['focus: [production-ownership]']),
      at: ['## Situation'],
    },
    {
      title: 'An empty one',
      text: exampleStory({}, ['title:', 'focus: [production-ownership]']),
      at: ['title'],
    },
    {
      title: 'A title in two breaths',
      text: exampleStory({}, [`title: ${TOO_LONG}`]),
      at: [TOO_LONG],
    },
    {
      title: 'The same as a heading',
      text: `# ${TOO_LONG}\n\n${exampleStory({}, null)}`,
      at: [TOO_LONG],
    },
  ],
  passes: [
    { title: 'One line', text: exampleStory() },
    {
      title: 'One line as a heading',
      text: `# No more lost uploads\n\n${exampleStory({}, null)}`,
    },
    { title: 'Notes that are no story yet', text: 'The night the queue stood still.\n' },
  ],
  *check(story, context) {
    if (story.sections.length === 0) return;
    const { title } = story;
    if (title === undefined) {
      if (!maybeUnreadable(story)) yield { message: missing(), span: placeOfMissing(story) };
      return;
    }
    const words = countWords(title, { start: 0, end: title.length });
    if (words <= context.number('words')) return;
    yield {
      message: l10n.t`Shorten the title, which takes ${words} words: what did you change, in one line?`,
      span: placeOf(story, title),
      data: { words },
    };
  },
};

function missing(): string {
  return l10n.t(
    'Give the story a title: one line that says what you changed is how you find it when asked.',
  );
}

function placeOfMissing(story: Story): Span {
  return story.frontMatter.keys.title ?? firstLine(story);
}

function placeOf(story: Story, title: string): Span {
  if (story.frontMatter.title) return story.frontMatter.title.span;
  const start = story.text.indexOf(title);
  return start < 0 ? firstLine(story) : { start, end: start + title.length };
}

/** What can't be read may hold the title; that is another rule's finding. */
function maybeUnreadable({ problems }: Story): boolean {
  return problems.some(({ code }) => code === 'front-matter');
}
