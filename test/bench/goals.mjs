/** What costs more than the form of Markdown does. */
const LANGUAGE =
  'Now 54 rules read each sentence, with 389 patterns that wait for 4,700 words; markdownlint looks at the form of lines.';

/** The machine was shared with other tests, see its load. */
const BUSY =
  'The machine was busy with other tests meanwhile, see its load: time by the clock was several times what it is on a free one.';

/**
 * What the figures are to be, the one place for it. `most` or `least` is the goal; `bound`, for ratios
 * within one run and for sizes, is what `npm run bench -- --check` fails beyond: there is room between
 * it and what was measured, since machines differ. `why` argues a goal that isn't met.
 */
export const GOALS = [
  {
    part: 'sizes',
    figure: '.vsix without pictures, KB',
    most: 165,
    bound: 1500,
    why: 'the goal was half of a linter for Markdown, before there were cases and pages. Nothing in it is there twice but the code, since an extension in a browser can load one file only: the host on Node and the host in the browser are 440 KB each, and one has all that is loaded in parts in the other. Sixteen cases, of which each is played once, take 266, the pages 134, German 67 and the sample workspace 30. A user loads 5 KB of it until there is a story.',
  },
  { part: 'sizes', figure: 'what is loaded at start on Node, KB', most: 40, bound: 8 },
  {
    part: 'lint',
    figure: 'lint: times faster than markdownlint-cli2',
    least: 10,
    bound: 0.5,
    why: `the goal was set for a dozen rules of form. ${LANGUAGE} The profile found what a story shows of its focus areas to be the largest part; trying each way to show one only where one of its words stands took the whole from 4.7 to 4.3 ms of the processor a story. What is left is spread over all rules.`,
  },
  {
    part: 'lint',
    figure: 'lint: times faster than rumdl',
    least: 1,
    bound: 0.03,
    why: 'rumdl is compiled and looks at the form of Markdown, line by line; ours is JavaScript, so that the same checks run in the editor, in a browser and in a build, and reads what the sentences say.',
  },
  {
    part: 'lint',
    figure: 'index: times a bare read',
    most: 4.5,
    bound: 400,
    why: 'the command line counts coverage by what each story really shows, which is what the checks find out: it costs what they cost. In the editor the first look takes titles and front matter alone, see “all known” below.',
  },
  {
    part: 'lint',
    figure: 'index: times faster than markdownlint-cli2',
    least: 70,
    bound: 0.5,
    why: 'the same: coverage from the command line checks each story.',
  },
  {
    part: 'lint',
    figure: 'index: peak MB',
    most: 120,
    bound: 500,
    why: 'nothing of a file is kept when it has been checked, but Node lets garbage lie while there is memory: with a heap of 64 MB at most (`--max-old-space-size=64`) 1,000 stories take 184 MB in place of 267, and a fifth more time. markdownlint-cli2 takes as much as we do.',
  },
  {
    part: 'keystrokes',
    figure: 'keystroke, 600 words: share of markdownlint',
    most: 1 / 8,
    bound: 1.2,
    why: `it is 2 ms, an eighth of what a screen takes for a picture. ${LANGUAGE} What each sentence, paragraph and line shows is remembered; the rest is what rules make of all of them together.`,
  },
  {
    part: 'keystrokes',
    figure: 'keystroke, 5000 words: share of markdownlint',
    most: 1 / 30,
    bound: 0.6,
    why: 'a story is told in three minutes and has 400 to 700 words; with 5,000, half an hour of talking, it is 4 ms, and since the checks of an open story are done rule by rule, a keystroke waits for one rule at most.',
  },
  { part: 'keystrokes', figure: 'text that is hardest to read: CPU ms', most: 100 },
  { part: 'activation', figure: 'Markdown, no story: load and activate, CPU ms', most: 8 },
  {
    part: 'activation',
    figure: 'Markdown, no story: heap, MB more than an empty extension',
    most: 2,
  },
  {
    part: 'edits',
    figure: 'edit of a story: ms until its finding is there',
    most: 25,
    why: BUSY,
  },
  {
    part: 'edits',
    figure: 'edit of a story of 5,000 lines: ms until its finding is there',
    most: 60,
    why: `that is a story of 27,000 words, which nobody tells: an edit takes 100 ms more of the processor than one regular expression does, in pieces. ${BUSY}`,
  },
  {
    part: 'edits',
    figure: 'edit of a story: times VS Code’s own validation',
    most: 1,
    bound: 5,
    why: `VS Code’s own validation checks links in a process of its own, ours what the sentences say in that of the extensions. ${BUSY}`,
  },
  {
    part: 'edits',
    figure: 'edit of a story of 5,000 lines: times VS Code’s own validation',
    most: 1,
    bound: 12,
    why: 'the same, for 27,000 words; that the checks give others their turn after each rule makes them later on a busy machine, and lets a keystroke through.',
  },
  {
    part: 'edits',
    figure: 'edit of a story of 5,000 lines: longest block of the host, ms, p95',
    most: 16,
    why: `a rule is one piece, and so is reading the text. ${BUSY} What one regular expression makes of it on the same machine stands below.`,
  },
  {
    part: 'index',
    figure: '2,000 stories: first window: all known, CPU s',
    most: 0.5,
    why: 'this counts all that the host does until then, loading the extension among it: with a dozen stories that is 0.34 s.',
  },
  {
    part: 'index',
    figure: '2,000 stories: next window: all known, CPU s',
    most: 0.1,
    why: 'the same: loading the extension is most of it.',
  },
  {
    part: 'index',
    figure: '2,000 stories: longest block while indexing, ms',
    most: 8,
    why: `work is cut into slices of 8 ms; loading a part of the extension can’t be cut. ${BUSY}`,
  },
  {
    part: 'index',
    figure: '2,000 stories: heap, MB more',
    most: 8,
    why: 'a record of a story takes some 2 KB, which is 4 MB; the rest is the extension itself with the code of its patterns and the guide, which is there with a dozen stories as well: 22 MB in the sample. In the next window, where nothing has to be checked, it is 15 MB.',
  },
  {
    part: 'views',
    figure: 'slowest view, ms',
    most: 1000,
    why: `the small folder beside it takes more than a second as well. ${BUSY} The host itself needs what stands below as its CPU.`,
  },
];

/** @returns {string[]} what is worse than its bound, in words */
export function passed(part, figures) {
  return GOALS.filter((goal) => goal.part === part && isWorse(goal, figures[goal.figure])).map(
    ({ figure, bound }) => `${part}: ${figure}: ${figures[figure]} is worse than ${bound}`,
  );
}

const isWorse = ({ most, bound }, value) => (most === undefined ? value < bound : value > bound);

/** Whether a figure is what it is to be; undefined when it wasn't measured. */
export function isMet({ most = Infinity, least = -Infinity }, value) {
  return value === undefined ? undefined : value <= most && value >= least;
}
