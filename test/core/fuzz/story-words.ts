import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { TOPICS } from '../../../src/core/guide/topics';
import { RULES } from '../../../src/core/lint/rules';
import { modelsIn, wordsOf } from './models';
import { spoiled } from './spoiled';

const EXAMPLES = RULES.flatMap(({ flags, passes }) =>
  [...flags, ...passes].map(({ text }) => text),
);

export const STORIES = [...modelsIn('sample/stories'), ...EXAMPLES];

const IDS = [...EXPLORATORY_AREAS, ...TOPICS].map(({ id }) => id);
const SECTIONS = [
  ...['## Situation\n', '## Task\n', '## Action\n', '## Result\n', '## Reflection\n'],
  ...['# The task:\n', 'Result\n---\n', 'Outcome\n===\n', '## Situation and Task\n', '### Why\n'],
  ...['## Lage\n', '## Résultat\n', '## **Action** ##\n', '## 4. Results 🎉\n'],
];
const COMMENTS = RULES.flatMap(({ id }) => [
  `<!-- star-ignore ${id} -->`,
  `<!-- star-ignore-start ${id} -->\n`,
  `<!-- star-ignore-file ${id} -- known -->\n`,
]);

export const STORY_WORDS = [
  ...IDS,
  ...SECTIONS,
  ...COMMENTS,
  ...wordsOf(modelsIn('sample/stories')),
  ...['<!-- star-ignore-end -->', 'status: draft\n', 'kind: failure\n', 'type: star-story\n'],
  ...['[a]: b\n', '[a](b)', '**', '_', '`', '| a | b |\n|---|---|\n', '\\', '&amp;', '===\n'],
];

export const anyStory = spoiled(STORIES, STORY_WORDS);
