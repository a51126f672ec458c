import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import texts from './eslint-texts.mjs';

/**
 * Who may import whom. Each layer names what it may not see; `tsconfig.json` of the same folder
 * keeps the global types (DOM, Node, vscode) out as well.
 */
const OUTSIDE = {
  vscode: { group: ['vscode'], message: 'Only src/editor and views/*/host.ts talk to VS Code.' },
  node: {
    group: ['node:*', 'fs', 'path', 'os', 'child_process'],
    message: 'Only src/node and src/cli use Node.',
  },
  upward: {
    regex: '/(?:extension(?:\\.web)?|(?:node|web)-host)$',
    message: 'Nobody imports the composition root.',
  },
};
const layer = (name) => ({
  regex: `^(\\.\\./)+${name}(/|$)`,
  message: `This layer may not import src/${name}.`,
});
const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [OUTSIDE.upward, ...patterns] }] },
});

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'test/host/*/node_modules/**', '.vscode-test/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
    },
  },
  restrict(
    ['src/core/**/*.ts'],
    OUTSIDE.vscode,
    OUTSIDE.node,
    ...['editor', 'views', 'node', 'cli'].map(layer),
  ),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Core has no clock: take `now` as a parameter.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Core has no randomness: take a seed.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Core has no clock: take `now` as a parameter.',
        },
      ],
    },
  },
  restrict(['src/node/**/*.ts'], OUTSIDE.vscode, ...['editor', 'views', 'cli'].map(layer)),
  restrict(
    ['src/cli/**/*.ts'],
    OUTSIDE.vscode,
    ...['editor', 'views', 'node', 'remark'].map(layer),
  ),
  restrict(
    ['src/remark/**/*.ts'],
    OUTSIDE.vscode,
    OUTSIDE.node,
    ...['editor', 'views', 'node', 'cli'].map(layer),
  ),
  restrict(
    ['src/views/**/protocol.ts', 'src/views/**/page.tsx', 'src/views/shared/**'],
    OUTSIDE.vscode,
    OUTSIDE.node,
    ...['editor', 'node', 'cli'].map(layer),
  ),
  restrict(['src/editor/**/*.ts'], OUTSIDE.node, ...['node', 'cli'].map(layer)),
  restrict(['src/views/*/host.ts'], OUTSIDE.node, ...['node', 'cli'].map(layer)),
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { texts },
    rules: { 'texts/translations': 'error' },
  },
  {
    files: ['src/views/**/*.tsx'],
    rules: { 'texts/page-texts': 'error' },
  },
  {
    files: ['src/editor/**/*.ts', 'src/views/*/host.ts'],
    rules: {
      'texts/window-texts': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^show(Information|Warning|Error)Message$/]' +
            ":not([arguments.0.callee.name='unlinked'])" +
            ":not([arguments.0.callee.property.name='t'][arguments.0.arguments.length=1])",
          message: 'Notifications make links of text from files: wrap it in `unlinked`.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...globals.node } },
  },
);
