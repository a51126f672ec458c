import * as l10n from '@vscode/l10n';
import { agentlessDecision } from '../agentless';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

export const rule: Rule = {
  id: 'agentless-decision',
  profile: 'default',
  severity: 'warning',
  summary: 'The Action tells a decision without anybody who decides.',
  why: 'How you decide is much of what the interview is about. A decision that nobody took can’t be credited to you, and if others took it, saying so is just as good: then the question is what you did with it.',
  guide: ['G35', 'G90'],
  flags: [
    {
      title: 'It was decided',
      text: exampleStory({
        action:
          'I replayed two weeks of logs. It was decided to move the retry behind a queue, and I did it in a week.',
      }),
      at: ['It was decided to move'],
    },
    {
      title: 'A decision was made',
      text: exampleStory({
        action: 'I showed the logs to sales, and a decision was made to wait for the queue.',
      }),
      at: ['a decision was made'],
    },
  ],
  passes: [
    {
      title: 'Somebody decides',
      text: exampleStory({
        action:
          'I decided to move the retry behind a queue. The date was decided by our head of sales, and nothing was decided about the cost.',
      }),
    },
    {
      title: 'Before the teller’s own part begins',
      text: exampleStory({
        situation: 'In 2024 it was decided to close the office in Leeds, and uploads suffered.',
      }),
    },
  ],
  *check(story) {
    for (const sentence of toldSentences(story, ['action'])) {
      const found = agentlessDecision(sentence.text);
      if (!found) continue;
      yield {
        message: l10n.t`Say who decided: ${quoted(sentence.text.slice(found.start, found.end))} leaves open whether it was you.`,
        span: { start: sentence.start + found.start, end: sentence.start + found.end },
      };
      return;
    }
  },
};
