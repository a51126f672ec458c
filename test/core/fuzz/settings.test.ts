import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfig } from '../../../src/core/lint/config';
import { readConfigFile } from '../../../src/core/lint/config-file';
import { lintStory } from '../../../src/core/lint/run';
import { RULES } from '../../../src/core/lint/rules';
import { DEFAULT_SETTINGS, override } from '../../../src/core/lint/settings';
import { readFormats } from '../../../src/core/round/formats';
import { headingsOf } from '../../../src/core/story/headings';
import { parseStory } from '../../../src/core/story/parse';
import { fuzz } from './fuzz';
import { assertInside, assertWords } from './inside';
import { spoiled } from './spoiled';
import { STORIES } from './story-words';

const FILES = [
  'profile: strict\nwordsPerMinute: 120\nheadingLanguages: [de, en]\nheadings:\n  situation: [Where]\n' +
    'rules:\n  blame: off\n  secret: error\noptions:\n  many-focus-areas: { most: 2 }\n',
  '{\n  "profile": "structure",\n  "rules": { "blame": "hint" },\n  "headings": { "task": ["Job"] }\n}\n',
];
const OPTIONS = RULES.flatMap(({ options = {} }) => Object.keys(options));
const WORDS = [
  ...[
    'rules:\n',
    'options:\n',
    'profile: ',
    'headings:\n',
    'headingLanguages: ',
    'wordsPerMinute: ',
  ],
  ...[
    '  situation: ',
    '  action: [',
    'off',
    'error',
    'hint',
    'strict',
    'de',
    'xx',
    '60',
    '2e2',
    '.nan',
  ],
  ...RULES.map(({ id }) => `  ${id}: `),
  ...OPTIONS.map((name) => `    ${name}: `),
];

/** Whatever could be used of a configuration, stories are checked with it. */
function check(settings: ReturnType<typeof readConfig>['settings']): void {
  const all = override(DEFAULT_SETTINGS, settings);
  const [story = ''] = STORIES;
  lintStory(parseStory(story, headingsOf(all)), all);
}

fuzz('configuration-file', spoiled(FILES, WORDS), (text) => {
  const { settings, problems } = readConfigFile(text);
  for (const { span, message } of problems) {
    assertInside(text, span);
    assertWords(message);
  }
  assert.deepEqual(readConfigFile(text), { settings, problems }, 'the same twice');
  check(settings);
});

const KEYS = [
  ...['profile', 'wordsPerMinute', 'headingLanguages', 'headings', 'rules', 'options', 'situation'],
  ...RULES.map(({ id }) => id),
  ...OPTIONS,
  ...[
    '__proto__',
    'constructor',
    'toString',
    'id',
    'title',
    'phases',
    'name',
    'minutes',
    'kind',
    'aim',
  ],
];
const anyKey = fc.constantFrom(...KEYS);
const { value: anyValue } = fc.letrec<{ value: fc.JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(
      'off',
      'error',
      'strict',
      'de',
      'x',
      '',
      'a b',
      0,
      45,
      120,
      -1,
      0.5,
      null,
      true,
    ),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

fuzz('settings', anyValue, (value) => {
  const { settings, problems } = readConfig(value);
  for (const { message } of problems) assertWords(message);
  assert.deepEqual(readConfig(value), { settings, problems }, 'the same twice');
  assert.equal(({} as Record<string, unknown>)['profile'], undefined);
  check(settings);
});

const anyPhase = fc.record(
  {
    name: fc.oneof(fc.constantFrom('One', 'Two', ' '), anyValue),
    minutes: fc.oneof(fc.constantFrom(5, 180, 0, 0.5), anyValue),
    kind: fc.oneof(fc.constantFrom('question', 'open', 'case'), anyValue),
    aim: fc.oneof(fc.constant('Listen.'), anyValue),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const anyFormat = fc.record(
  {
    id: fc.oneof(fc.constantFrom('own', 'drill', 'a-b', 'A'), anyValue),
    title: fc.oneof(fc.constant('Mine'), anyValue),
    phases: fc.oneof(fc.array(anyPhase, { maxLength: 4 }), anyValue),
  },
  { requiredKeys: [], noNullPrototype: true },
);

fuzz('round-formats', fc.oneof(fc.array(anyFormat, { maxLength: 4 }), anyValue), (value) => {
  const { formats, problems } = readFormats(value);
  for (const problem of problems) assertWords(problem);
  for (const { title, minutes, phases } of formats) {
    assert.ok(title.trim() !== '' && minutes > 0 && minutes <= 240 && phases.length > 0);
    assert.equal(new Set(phases.map(({ id }) => id)).size, phases.length);
  }
  assert.equal(new Set(formats.map(({ id }) => id)).size, formats.length);
  assert.deepEqual(readFormats(value), { formats, problems }, 'the same twice');
});
