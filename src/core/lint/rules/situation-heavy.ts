import * as l10n from '@vscode/l10n';
import { SETUP_MAX_SHARE } from '../../guide/sections';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { percent, setupShare } from '../setup-share';

const LONG_SITUATION =
  'Our company sells point-of-sale systems to small shops in four countries. It was founded by two brothers, and by 2025 it had two thousand customers, three offices and an upload service that nobody had touched since the second year. The service had been written in a hurry for a fair in Hanover. Price lists came in at night, and one in nine hundred was lost.';

export const rule: Rule = {
  id: 'situation-heavy',
  profile: 'default',
  anyLanguage: true,
  severity: 'warning',
  summary: 'Situation and Task together take more than 35% of the words, in a story of 70 or more.',
  why: 'People tend to tell too much background, because it is what they know best. What an interviewer can credit is in the Action and the Result, and a long way there costs the minutes for questions.',
  guide: ['G31'],
  options: {
    share: {
      type: 'number',
      default: SETUP_MAX_SHARE * 100,
      minimum: 0,
      maximum: 100,
      description: 'Largest share of Situation and Task together, in percent of the words.',
    },
  },
  flags: [
    {
      title: 'The history of the company',
      text: exampleStory({ situation: LONG_SITUATION }),
      at: ['## Situation'],
    },
  ],
  passes: [
    { title: 'Two sentences are enough to follow', text: exampleStory() },
    {
      title: 'An Action that isn’t written yet',
      text: exampleStory({ situation: LONG_SITUATION, action: '' }),
    },
    {
      title: 'A draft of less than 70 words, whose shares still change with every sentence',
      text: exampleStory({
        situation:
          'Our company sells point-of-sale systems to small shops in four countries, and the upload service lost one price list in nine hundred.',
        task: 'I answered for uploads.',
        action:
          'I wrote down which of the uploads fail, and then tried each of them again by hand.',
        result: 'Lost files fell to none.',
      }),
    },
  ],
  *check(story, context) {
    const setup = setupShare(story);
    if (!setup || setup.share <= context.number('share') / 100) return;
    yield {
      message: l10n.t`Shorten the background: Situation and Task take ${percent(setup)} of the words, and what you did is what counts.`,
      span: setup.heading,
      data: { words: setup.words, share: setup.share },
    };
  },
};
