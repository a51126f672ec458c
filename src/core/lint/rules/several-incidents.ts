import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import { otherIncident } from '../other-incidents';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

const FIRST = 'I replayed two weeks of logs and moved the retry behind a queue.';

export const rule: Rule = {
  id: 'several-incidents',
  profile: 'strict',
  severity: 'information',
  summary: 'Situation, Task or Action goes over to a second event.',
  why: 'Two events in one story get half of the depth each, and the listener has to sort out which result belongs to which. Keep the second one as a story of its own, for the next question.',
  guide: ['G50', 'G54'],
  flags: [
    {
      title: 'Another time, somewhere else',
      text: exampleStory({
        action: `${FIRST} Another time, in a different team, I found a clock that ran late.`,
      }),
      at: ['Another time'],
    },
    {
      title: 'A second example',
      text: exampleStory({
        action: `${FIRST}\n\n- A second example is the night on which a clock ran late.`,
      }),
      at: ['A second example'],
    },
    {
      title: 'The same teller elsewhere',
      text: exampleStory({ action: `${FIRST} In my previous job I repaired such a queue, too.` }),
      at: ['In my previous job I'],
    },
  ],
  passes: [
    { title: 'One event', text: exampleStory() },
    {
      title: 'What was done before, as a reason',
      text: exampleStory({
        action: `In my previous job I had seen such a retry, so I looked there. ${FIRST} I asked Priya, who worked in a different team.`,
      }),
    },
    {
      title: 'Where the lesson was used later',
      text: exampleStory({
        reflection:
          'I asked too late. On another occasion I asked one shop first, and that saved us a night.',
      }),
    },
  ],
  *check(story) {
    for (const { text, start } of toldSentences(story, ['situation', 'task', 'action'])) {
      const found = otherIncident(text);
      if (!found) continue;
      yield {
        message: l10n.t`Keep to one event: with ${quoted(text.slice(found.start, found.end))} a second story begins, better told by itself.`,
        span: { start: start + found.start, end: start + found.end },
      };
      return;
    }
  },
};
