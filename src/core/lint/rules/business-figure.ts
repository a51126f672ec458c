import * as l10n from '@vscode/l10n';
import { businessFigures, employers } from '../company-names';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

const MOST = 3;

export const rule: Rule = {
  id: 'business-figure',
  profile: 'strict',
  severity: 'hint',
  summary: 'A sum of money or a number of customers stands beside the name of an employer.',
  why: 'What an employer earns, loses or serves may not be public, and an interviewer notices how you treat such things. A ratio or a share tells as much. If the figure is public, let it stand.',
  guide: ['G90'],
  flags: [
    {
      title: 'A loss in money',
      text: exampleStory({
        situation:
          'In March 2025 our upload service stood still, and Acme lost $4.2 million that night.',
      }),
      at: ['$4.2 million'],
    },
    {
      title: 'How many people it serves',
      text: exampleStory({
        situation:
          'In 2025 I ran the uploads at Velocarte, a bike company with 2.1 million daily users. We paid 40,000 euros a month for them.',
      }),
      at: ['2.1 million daily users'],
    },
  ],
  passes: [
    {
      title: 'A ratio',
      text: exampleStory({
        situation:
          'In March 2025 the uploads of Acme stood still. It cost a tenth of a day’s revenue.',
      }),
    },
    {
      title: 'Figures without the name of an employer',
      text: exampleStory({
        situation: 'In 2025 we paid 40,000 euros a month for the uploads of 2.1 million users.',
      }),
    },
    {
      title: 'Small numbers beside a name',
      text: exampleStory({
        situation:
          'I was the lead at Velocarte, and in March 2025 we lost one file in 900 of 40 shops.',
      }),
    },
  ],
  *check(story) {
    const told = toldSentences(story);
    const names = employers(told.map(({ text }) => text));
    let left = MOST;
    for (const { text, start } of told) {
      for (const found of businessFigures(text, names).slice(0, left)) {
        left -= 1;
        yield {
          message: l10n.t`Ask yourself whether ${quoted(text.slice(found.start, found.end))} is public: beside a name, a share or a ratio is safer.`,
          span: { start: start + found.start, end: start + found.end },
        };
      }
      if (left === 0) return;
    }
  },
};
