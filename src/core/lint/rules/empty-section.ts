import * as l10n from '@vscode/l10n';
import { SECTIONS } from '../../guide/sections';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { MIN_SECTION_WORDS, writtenWords } from '../written';

export const rule: Rule = {
  id: 'empty-section',
  profile: 'structure',
  severity: 'error',
  summary: `A section has fewer than ${MIN_SECTION_WORDS} words of its own.`,
  why: 'A heading with next to nothing below it is a part you would have to make up while you talk. Prompts of the template don’t count as words.',
  guide: ['G53'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'A Result that still has to be written',
      text: exampleStory({ result: '' }),
      at: ['## Result'],
    },
    {
      title: 'A few words that tell nothing yet',
      text: exampleStory({ task: 'Make uploads safe.' }),
      at: ['## Task'],
    },
    {
      title: 'Only the prompt of the template',
      text: exampleStory({ action: SECTIONS.find(({ kind }) => kind === 'action')?.prompt ?? '' }),
      at: ['## Action'],
    },
  ],
  passes: [
    { title: 'One whole sentence', text: exampleStory() },
    {
      title: 'Text below headings of its own',
      text: exampleStory({
        action:
          '### First week\n\nI replayed the logs with Priya.\n\n### Second week\n\nI moved the retry behind a queue.',
      }),
    },
  ],
  *check(story) {
    for (const section of story.sections) {
      const words = writtenWords(story, section);
      if (words >= MIN_SECTION_WORDS) continue;
      const guide = SECTIONS.find(({ kind }) => kind === section.kind);
      const title = guide?.title ?? section.kind;
      yield {
        message: messageFor(title, words),
        span: section.heading,
        data: { section: section.kind, words },
      };
    }
  },
};

function messageFor(title: string, words: number): string {
  if (words === 0) {
    return l10n.t`Write the ${title}: below this heading there is nothing yet that you could tell.`;
  }
  return words === 1
    ? l10n.t`Write more than one word for the ${title}, or you will have to make it up as you talk.`
    : l10n.t`Write more than ${words} words for the ${title}, or you will have to make it up as you talk.`;
}
