import * as l10n from '@vscode/l10n';
import { countWords } from '../../story/spoken';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

const MOST = 3;

/** Cells of a table are no sentence. */
const TABLE_ROW = /^[ \t]*\|.*\||^[ \t]*:?-+:?[ \t]*\|/m;

const CHAIN =
  'I replayed two weeks of logs on a spare machine, and marked every file that had come in and never came out, and then I went through those with Priya until we saw that nine of ten had hit the same retry.';

export const rule: Rule = {
  id: 'long-sentence',
  profile: 'strict',
  anyLanguage: true,
  severity: 'hint',
  summary: 'A sentence has more than 40 words.',
  why: 'You will say this aloud, and a listener can’t go back to its beginning. Two sentences are easier to say, and each of them can be asked about.',
  guide: ['G56'],
  options: {
    words: {
      type: 'number',
      default: 40,
      minimum: 5,
      maximum: 200,
      description: 'Most words of a sentence.',
    },
  },
  flags: [{ title: 'A chain of deeds', text: exampleStory({ action: CHAIN }), at: [CHAIN] }],
  passes: [
    { title: 'Sentences of all lengths', text: exampleStory() },
    {
      title: 'A long list of short items',
      text: exampleStory({
        action: `I did these things:\n\n${'- looked at one more week of the logs with her\n'.repeat(8)}`,
      }),
    },
    {
      title: 'A table',
      text: exampleStory({
        action: `I counted them:\n\n| week | lost files of that week |\n|---|---|\n${'| next | only a few files were lost |\n'.repeat(8)}`,
      }),
    },
  ],
  *check(story, context) {
    const most = context.number('words');
    let left = MOST;
    for (const { start, end, text } of toldSentences(story)) {
      const words = countWords(story.prose, { start, end });
      if (words <= most || TABLE_ROW.test(story.text.slice(start, end))) continue;
      yield {
        message: l10n.t`Split this sentence of ${words} words, ${quoted(text)}: it is hard to follow by ear.`,
        span: { start, end },
        data: { words },
      };
      left -= 1;
      if (left === 0) return;
    }
  },
};
