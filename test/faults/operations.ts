/** Where something goes wrong with the files of each place, so that it shows that nothing is lost. */
export type ShownBy =
  /** `test/editor/faults`, in VS Code: the name of what is done there. */
  | { readonly inEditor: Scenario }
  /** A test without VS Code. */
  | { readonly inUnit: string }
  /** Nothing can be lost: why. */
  | { readonly harmless: string };

/** What `test/editor/faults` does with files in which something goes wrong. */
export const SCENARIOS = [
  'a new story',
  'a new sheet',
  'a new plan',
  'an export',
  'the record of a round',
  'a rating',
  'fixes, saved',
  'a retrieval drill',
  'the log of a round',
  'saved rounds, listed',
  'the index and its cache',
] as const;

export type Scenario = (typeof SCENARIOS)[number];

const inEditor = (scenario: Scenario): ShownBy => ({ inEditor: scenario });
const cli: ShownBy = { inUnit: 'test/cli' };
const looks: ShownBy = { harmless: 'It only looks; what can’t be seen counts as not there.' };
const reads: ShownBy = { harmless: 'It reads afresh each time, and does without.' };
const handsOn: ShownBy = { harmless: 'It hands on what others do.' };

/**
 * Every place of the product that asks for something of files. `operations.test.ts` holds it to the
 * source, so that no new place is forgotten.
 */
export const PLACES: Readonly<Record<string, ShownBy>> = {
  'src/cli/candidates.ts': cli,
  'src/cli/main.ts': { harmless: 'It reads its own manifest.' },
  'src/cli/read-text.ts': cli,
  'src/cli/replace-file.ts': cli,
  'src/cli/saved-rounds.ts': cli,
  'src/cli/story-config.ts': cli,
  'src/cli/walk.ts': cli,
  'src/editor/activation/around.ts': looks,
  'src/editor/cases/own-cases.ts': reads,
  'src/editor/cases/shipped-case.ts': { harmless: 'It reads what the extension came with.' },
  'src/editor/closed-book/peek-page.ts': reads,
  'src/editor/closed-book/reopen.ts': looks,
  'src/editor/commands/new-story.ts': inEditor('a new story'),
  'src/editor/commands/open-sample.ts': inEditor('a new story'),
  'src/editor/files.ts': inEditor('a new story'),
  'src/editor/fix-all.ts': inEditor('fixes, saved'),
  'src/editor/lint-config.ts': inEditor('the index and its cache'),
  'src/editor/plan/live-plan.ts': inEditor('a new plan'),
  'src/editor/plan/open-plan.ts': inEditor('a new plan'),
  'src/editor/retrieval/answers.ts': reads,
  'src/editor/retrieval/record-file.ts': inEditor('a retrieval drill'),
  'src/editor/round/debrief-record.ts': inEditor('a rating'),
  'src/editor/round/debrief-stories.ts': inEditor('a rating'),
  'src/editor/round/edit-record.ts': inEditor('a rating'),
  'src/editor/round/marker.ts': { harmless: 'A round is found without its marker, too.' },
  'src/editor/round/own-questions.ts': reads,
  'src/editor/round/record-file.ts': inEditor('the record of a round'),
  'src/editor/round/saved-record.ts': inEditor('a rating'),
  'src/editor/round/segment-journal.ts': inEditor('the log of a round'),
  'src/editor/save-as.ts': inEditor('an export'),
  'src/editor/saved-files.ts': inEditor('saved rounds, listed'),
  'src/editor/sheets/new-sheet.ts': inEditor('a new sheet'),
  'src/editor/stories/cache-file.ts': inEditor('the index and its cache'),
  'src/editor/stories/reader.ts': inEditor('the index and its cache'),
  'src/editor/stories/scan.ts': inEditor('the index and its cache'),
  'src/editor/stories/walk-folder.ts': inEditor('the index and its cache'),
  'src/node-host.ts': handsOn,
  'src/node/journal.ts': { inUnit: 'test/core/round/journal-full.test.ts' },
  'src/node/read-file.ts': { inUnit: 'test/node/read-file.test.ts' },
  'src/node/replace-file.ts': { inUnit: 'test/faults/replace-file.test.ts' },
  'src/web-host.ts': handsOn,
};
