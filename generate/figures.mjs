/** The page of figures and the table of the README, from docs/figures.json. */
import { GOALS, isMet } from '../test/bench/goals.mjs';

/** Parts by their titles, in the order of the page; others follow by name. */
const TITLES = {
  sizes: 'What is packaged',
  lint: 'Whole processes on 10,000 stories',
  keystrokes: 'One keystroke',
  activation: 'Activation in VS Code',
  edits: 'From an edit to its finding in VS Code',
  index: 'Stories becoming known in VS Code',
  views: 'Views with 10,000 stories and 1,000 rounds',
  faults: 'Faults',
  kills: 'Kills',
  fuzz: 'Inputs that nobody thought of',
  soak: 'A long use of one window',
};

const HOLDS = '<!-- Figures: written by `npm run generate`. -->';
const ENDS = '<!-- End of figures. -->';

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heading, rows) =>
  [row(heading), row(heading.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join(
    '\n',
  );

/** Three digits, as they were measured. */
function number(value) {
  if (typeof value !== 'number') return String(value);
  return value.toLocaleString('en', { maximumSignificantDigits: value < 1000 ? 3 : 21 });
}

function goalWords({ most, least }) {
  if (most !== undefined) return `≤ ${number(most)}`;
  return least === undefined ? '' : `≥ ${number(least)}`;
}

function boundWords({ bound, most }) {
  if (bound === undefined) return '';
  return `${most === undefined ? '≥' : '≤'} ${number(bound)}`;
}

function goalRow(goal, figures) {
  const { part, figure } = goal;
  const value = figures[part]?.[figure];
  const met = isMet(goal, value);
  const state = met === undefined ? 'not measured' : met ? 'met' : 'argued';
  return [
    figure,
    value === undefined ? '' : number(value),
    goalWords(goal),
    state,
    boundWords(goal),
  ];
}

function reasons(figures) {
  return GOALS.filter((goal) => isMet(goal, figures[goal.part]?.[goal.figure]) === false).map(
    ({ figure, why }) => `- **${figure}:** ${why}`,
  );
}

function partSection([name, { command, machine, load, taken, ...all }]) {
  const figures = Object.entries(all);
  return `## ${TITLES[name] ?? name}

Taken ${taken} by \`${command}\` on ${machine}, with a load of ${load}.

${table(
  ['what', 'figure'],
  figures.map(([what, value]) => [what, number(value)]),
)}
`;
}

function inOrder(figures) {
  const order = Object.keys(TITLES);
  const place = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(figures).sort(([a], [b]) => place(a) - place(b));
}

export function figuresDocument(figures) {
  return `# Figures

What was measured, and what it was to be. Times depend on the machine, which stands with each part: look at the load, which is how many programs wanted a processor at once, and at the ratios, which are taken within one run, one program after the other, beside what can’t be done without (a bare read, an empty extension, one regular expression), beside VS Code’s own checks and beside other linters. \`npm run bench\` takes all that is about time and size again, in about 25 minutes, \`npm run bench -- PART\` one part of it, and \`--check\` fails where a figure passes its bound. With \`STAR_KEEP_FIGURES=1\`, this page gets the new ones; \`npm run generate\` writes it.

## Goals

${table(
  ['what', 'figure', 'goal', '', 'bound'],
  GOALS.map((goal) => goalRow(goal, figures)),
)}

Two goals are held by tests in place of figures. In a folder without stories only a few kilobytes are loaded, and no Markdown is looked into that isn’t opened (\`test/editor/activation\`). What a countdown shows follows from the log of the round and the clock alone, whatever stood still meanwhile (\`test/core/round/model\`).

### Goals that aren’t met, and why

${reasons(figures).join('\n')}

${inOrder(figures).map(partSection).join('\n')}`;
}

/** What the README quotes: figure and its words. */
const QUOTED = [
  ['lint', 'stories linted in a second of CPU', 'stories checked in a second of CPU'],
  ['lint', 'lint: times faster than markdownlint-cli2', 'times as fast as markdownlint-cli2'],
  ['lint', 'index: times a bare read', 'coverage of 10,000 stories, times a bare read of them'],
  [
    'activation',
    'Markdown, no story: load and activate, CPU ms',
    'to activate without stories, ms',
  ],
  ['edits', 'edit of a story: ms until its finding is there', 'from an edit to its finding, ms'],
  [
    'edits',
    'edit of a story: ms until VS Code’s own validation has found it',
    'the same for VS Code’s own validation, ms',
  ],
  [
    'index',
    '2,000 stories: next window: badge after, ms',
    'from start to badge with 2,000 stories, ms',
  ],
  ['views', 'slowest view, ms', 'slowest view with 10,000 stories and 1,000 rounds, ms'],
  ['sizes', '.vsix without pictures, KB', 'the .vsix without pictures, KB'],
];

/** The README with its table anew. */
export function withFigures(readme, figures) {
  const from = readme.indexOf(HOLDS);
  const to = readme.indexOf(ENDS);
  if (from < 0 || to < from) throw new Error('README.md has no place for figures');
  const rows = QUOTED.map(([part, figure, words]) => [
    words,
    number(figures[part]?.[figure] ?? 'not measured'),
  ]);
  const loads = QUOTED.map(([part]) => figures[part]?.load ?? 0);
  const about = `Times by the clock are those of a busy machine: up to ${Math.max(...loads)} programs wanted its processors at once.`;
  const quoted = `${table(['what', 'figure'], rows)}\n\n${about}`;
  return `${readme.slice(0, from)}${HOLDS}\n\n${quoted}\n\n${readme.slice(to)}`;
}
