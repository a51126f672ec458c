import * as l10n from '@vscode/l10n';
import { mayBeExplained, ownDecision } from '../decisions';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { quoted, toldSentences } from '../told-sentences';

export const rule: Rule = {
  id: 'unexplained-decision',
  profile: 'default',
  severity: 'information',
  summary: 'The teller decides something, and no reason stands near it.',
  why: 'What you chose shows that you can act; why you chose it shows how you think, and that is asked next. Half a sentence is enough: what spoke for it, or what you gave up.',
  guide: ['G95'],
  options: {
    decisions: {
      type: 'number',
      default: 2,
      minimum: 1,
      maximum: 20,
      description: 'So many decisions, the first of the Action, need a reason.',
    },
  },
  flags: [
    {
      title: 'A decision without a reason',
      text: exampleStory({
        action:
          'I replayed two weeks of logs. I decided to split the service. Priya watched it with me.',
      }),
      at: ['I decided to split'],
    },
    {
      title: 'A choice among deeds that say nothing of it',
      text: exampleStory({
        action:
          'I replayed two weeks of logs. I picked the second queue. Then I called the four shops and gave them a date.',
      }),
      at: ['I picked'],
    },
  ],
  passes: [
    {
      title: 'A reason in the sentence',
      text: exampleStory({
        action:
          'I decided to split the service because one shop starved the rest, and I chose the smaller queue, as it was there already.',
      }),
    },
    {
      title: 'A reason before it or after it',
      text: exampleStory({
        action:
          'One shop starved the rest, and a larger queue would have hidden it. I decided to split the service. In June I picked the second queue. It had been too slow for prices, but files can wait.',
      }),
    },
    {
      title: 'Decisions of others',
      text: exampleStory({
        action: 'Sales decided to wait. I replayed the logs and told them what I saw.',
      }),
    },
  ],
  *check(story, context) {
    const told = toldSentences(story, ['action']);
    let left = context.number('decisions');
    for (const [i, sentence] of told.entries()) {
      const found = ownDecision(sentence.text);
      if (!found) continue;
      if (!mayBeExplained(sentence, found, told[i - 1], told.slice(i + 1, i + 3))) {
        yield {
          message: l10n.t`Say why: no reason stands near ${quoted(sentence.text.slice(found.start, found.end))}, and it will be asked.`,
          span: { start: sentence.start + found.start, end: sentence.start + found.end },
        };
      }
      left -= 1;
      if (left === 0) return;
    }
  },
};
