import * as l10n from '@vscode/l10n';
import { absolutes } from '../absolutes';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

export const rule: Rule = {
  id: 'absolute-claim',
  profile: 'strict',
  severity: 'hint',
  summary: 'The Result claims that nothing at all went wrong, or that all is solved.',
  why: 'One counterexample breaks such a claim, and an interviewer will look for it. Say what was counted and for how long, and the same fact holds.',
  guide: ['G95'],
  flags: [
    {
      title: 'No trouble of any kind',
      text: exampleStory({
        result: 'Lost files fell from one in nine hundred to none. There were zero issues.',
      }),
      at: ['zero issues'],
    },
    {
      title: 'Perfect, and for good',
      text: exampleStory({
        result: 'The uploader works perfectly now, and it has never failed again.',
      }),
      at: ['perfectly'],
    },
  ],
  passes: [
    {
      title: 'What was counted, and for how long',
      text: exampleStory({
        result:
          'There were no errors that users could see in the week of the move, and zero incidents in the next eleven weeks.',
      }),
    },
    {
      title: 'A claim that is denied or was only the aim',
      text: exampleStory({
        task: 'I was asked for 100 % availability by June, which nobody can give.',
        result: 'It isn’t perfect: one file was lost in eleven weeks, and 41 of 41 shops stayed.',
      }),
    },
  ],
  *check(story) {
    for (const { text, start } of toldSentences(story, ['result'])) {
      const [found] = absolutes(text);
      if (!found) continue;
      yield {
        message: l10n.t`Say what was counted and for how long: ${quoted(text.slice(found.start, found.end))} falls with one counterexample.`,
        span: { start: start + found.start, end: start + found.end },
      };
      return;
    }
  },
};
