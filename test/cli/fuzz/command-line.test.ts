import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArguments } from '../../../src/cli/arguments';
import { columnsOf, padded, shortened, wrapped } from '../../../src/cli/coverage-columns';
import { isGlob } from '../../../src/cli/glob';
import { UsageError } from '../../../src/cli/usage';
import { RULES } from '../../../src/core/lint/rules';
import { fuzz } from '../../core/fuzz/fuzz';

const WORDS = [
  ...[
    'lint',
    'coverage',
    'patterns',
    'case',
    'rules',
    'check',
    'stories',
    'stories/**/*.md',
    '-',
    '--',
  ],
  ...[
    '--format',
    '--format=json',
    '--format=sarif',
    'stylish',
    'markdown',
    '--all',
    '--fix',
    '--each',
  ],
  ...[
    '--max-warnings',
    '--max-gaps',
    '0',
    '-1',
    '1e3',
    '9'.repeat(30),
    '--summary',
    '--section',
    'steam',
  ],
  ...[
    '--stdin',
    '--stdin-filename',
    '--config',
    '--profile',
    'strict',
    '--words-per-minute',
    '140',
  ],
  ...[
    '--rule',
    '--rule=blame=off',
    '=',
    'blame=',
    '=off',
    '__proto__=off',
    '-h',
    '-v',
    '--no-all',
    '',
  ],
  ...RULES.slice(0, 5).map(({ id }) => `${id}=hint`),
];
const anyArgument = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const command = fc.constantFrom('lint', 'coverage', 'patterns', 'case', 'rules');
const anyArguments = fc
  .tuple(fc.option(command, { nil: undefined }), fc.array(anyArgument, { maxLength: 7 }))
  .map(([name, rest]) => (name === undefined ? rest : [name, ...rest]));

const outcomeOf = (args: string[]): unknown => {
  try {
    return readArguments(args);
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    assert.notEqual(error.message.trim(), '');
    return error.message;
  }
};

fuzz('command-line', anyArguments, (args) => {
  assert.deepEqual(outcomeOf(args), outcomeOf([...args]), 'the same twice');
  for (const argument of args) isGlob(argument);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('Half the pages', '頁', 'é', 'e\u0301', '👩‍🚒', ' ', '\t', '\u200b', 'ﾊ'))
    .map((parts) => parts.join('')),
);

fuzz('columns', fc.tuple(anyText, fc.integer({ min: 2, max: 80 })), ([text, columns]) => {
  assert.ok(columnsOf(padded(text, columns)) >= columns);
  assert.ok(columnsOf(shortened(text, columns)) <= columns);
  const lines = wrapped(text, columns);
  for (const line of lines) assert.ok(columnsOf(line) <= columns, JSON.stringify(line));
  assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
});
