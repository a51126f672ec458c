import * as l10n from '@vscode/l10n';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { told, tellingOf } from '../telling';

const ONE_BY_ONE =
  'I went to the next shop, asked what had been lost, counted the files on both sides, wrote the number down, and told them when I would be back with the cause. ';

export const rule: Rule = {
  id: 'long-telling',
  profile: 'strict',
  anyLanguage: true,
  severity: 'hint',
  summary: 'Told aloud, the story takes more than 3:30, which is long but not too long.',
  why: 'Up to four minutes an interviewer listens, but every half minute less is a question more that they can ask. Their questions are where you can show what the story left out.',
  guide: ['G13', 'G50'],
  options: {
    from: {
      type: 'number',
      default: 210,
      minimum: 30,
      maximum: 1200,
      description: 'Seconds above which a story is long.',
    },
    to: {
      type: 'number',
      default: 240,
      minimum: 30,
      maximum: 1200,
      description: 'Seconds above which it is too long, which another rule reports.',
    },
  },
  flags: [
    {
      title: 'Nearly four minutes',
      text: exampleStory({ action: ONE_BY_ONE.repeat(16) }),
      at: ['## Situation'],
    },
  ],
  passes: [
    { title: 'Short', text: exampleStory() },
    {
      title: 'Too long, which another rule reports',
      text: exampleStory({ action: ONE_BY_ONE.repeat(20) }),
    },
  ],
  *check(story, context) {
    const telling = tellingOf(story, context.wordsPerMinute);
    if (!telling || telling.seconds <= context.number('from')) return;
    if (telling.seconds > context.number('to')) return;
    yield {
      message: l10n.t`${told(telling)}: still fine, but a shorter telling leaves more time for questions.`,
      span: telling.heading,
      data: { words: telling.words, seconds: Math.round(telling.seconds) },
    };
  },
};
