import { SECTIONS, SETUP_MAX_SHARE } from '../../guide/sections';
import { section } from '../../story/story';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { isWritten, wordsOfKinds } from '../written';

const KINDS = SECTIONS.map(({ kind }) => kind);

const LONG_SITUATION =
  'Our company sells point-of-sale systems to small shops in four countries. It was founded by two brothers, and by 2025 it had two thousand customers, three offices and an upload service that nobody had touched since the second year. The service had been written in a hurry for a fair in Hanover. Price lists came in at night, and one in nine hundred was lost.';

export const rule: Rule = {
  id: 'situation-heavy',
  profile: 'default',
  severity: 'warning',
  summary: 'Situation and Task together take more than 35 % of the words.',
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
    notable: {
      type: 'number',
      default: 30,
      minimum: 0,
      maximum: 100,
      description: 'From this share on it is worth a look, as an information at most.',
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
  ],
  *check(story, context) {
    const setup = section(story, 'situation') ?? section(story, 'task');
    const joint = story.sections.some(
      ({ covers }) =>
        covers.some((kind) => kind === 'situation' || kind === 'task') &&
        covers.some((kind) => kind === 'action' || kind === 'result'),
    );
    if (!setup || joint || !isWritten(story, 'action')) return;
    const words = wordsOfKinds(story, 'situation', 'task');
    const share = words / wordsOfKinds(story, ...KINDS);
    const largest = context.number('share') / 100;
    if (share <= Math.min(context.number('notable') / 100, largest)) return;
    yield {
      message: `Shorten the background: Situation and Task take ${Math.round(share * 100)} % of the words, and what you did is what counts.`,
      span: setup.heading,
      ...(share <= largest && { severity: 'information' as const }),
      data: { words, share },
    };
  },
};
