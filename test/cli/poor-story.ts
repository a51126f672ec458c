import { exampleStory } from '../../src/core/lint/example';

/** Seven areas and topics that are none: more loud findings than are shown at first. */
export const POOR = exampleStory({}, [
  'title: Poor',
  'focus: [one-thing, two-things, three-things, four-things]',
  'topics: [five-things, six-things, seven-things]',
]);

const GOOD = exampleStory();
const ACTION = GOOD.indexOf('## Action');
const RESULT = GOOD.indexOf('## Result');

/** The Result stands before the Action, which a safe fix puts right. */
export const DISORDERED =
  GOOD.slice(0, ACTION) + GOOD.slice(RESULT) + '\n' + GOOD.slice(ACTION, RESULT);
