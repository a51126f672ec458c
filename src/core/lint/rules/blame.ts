import * as l10n from '@vscode/l10n';
import { contempt } from '../contempt';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

export const rule: Rule = {
  id: 'blame',
  profile: 'default',
  severity: 'information',
  summary: 'A person, a team or “human error” is made the whole cause, or spoken of with contempt.',
  why: 'A cause that ends with a person leaves nothing to repair, and the next person will meet the same trap. An interviewer also hears how you may speak of them one day. Tell what let the mistake through, and your own part in it.',
  guide: ['G44', 'G90'],
  flags: [
    {
      title: 'Contempt for a person',
      text: exampleStory({
        situation: 'In March 2025 Bob screwed up the deploy, and we lost one file in nine hundred.',
      }),
      at: ['Bob screwed up'],
    },
    {
      title: 'Human error as the cause',
      text: exampleStory({
        action:
          'I replayed two weeks of logs. The outage was caused by human error, so I asked for more care.',
      }),
      at: ['caused by human error'],
    },
  ],
  passes: [
    {
      title: 'What let it through, and the teller’s own part',
      text: exampleStory({
        situation:
          'In March 2025 the deploy tool let a partial push through. I had not asked for a guard, and I messed up the repair as well.',
      }),
    },
    {
      title: 'What others said, and what is denied',
      text: exampleStory({
        action:
          'Sales said that the vendor was incompetent. I told them that nobody was to blame, and it was not Priya’s fault. I replayed the logs and moved the retry.',
      }),
    },
  ],
  *check(story) {
    for (const sentence of toldSentences(story)) {
      const found = contempt(sentence.text);
      if (!found) continue;
      yield {
        message: l10n.t`Tell what let it happen, and your part: ${quoted(sentence.text.slice(found.start, found.end))} sounds like blame.`,
        span: { start: sentence.start + found.start, end: sentence.start + found.end },
      };
      return;
    }
  },
};
