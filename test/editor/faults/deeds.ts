import * as vscode from 'vscode';
import * as preparation from '../../../src/core/preparation';
import { LiveLog } from '../../../src/core/round/live-log';
import { readLog } from '../../../src/core/round/log';
import { writeRecord } from '../../../src/core/round/record';
import { planDrill } from '../../../src/core/round/plan';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import type { Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { overwriteFile } from '../../../src/editor/files';
import { RecordFile } from '../../../src/editor/retrieval/record-file';
import { editRecord } from '../../../src/editor/round/edit-record';
import { keepRecord } from '../../../src/editor/round/keep';
import { SegmentJournal } from '../../../src/editor/round/segment-journal';
import { SavedFiles } from '../../../src/editor/saved-files';
import { saveAs } from '../../../src/editor/save-as';
import { newSheet } from '../../../src/editor/sheets/new-sheet';
import type { SavedSheets } from '../../../src/editor/sheets/saved-sheets';
import { logOf } from '../../core/round/samples';
import { CLEAN_STORY } from '../support';
import { THEIRS } from './faulty-files';
import type { Deed, Run } from './scenario';

const encode = (text: string) => new TextEncoder().encode(text);
const textsIn = ({ files, folder }: Run) => files.texts(`${folder}/`);
const textAt = (run: Run, path: string) => textsIn(run).get(`${run.folder}/${path}`);
const run = (command: string, ...given: unknown[]) =>
  vscode.commands.executeCommand(`starStories.${command}`, ...given);

const story: Deed = {
  name: 'a new story',
  before: { 'stories/told-twice.md': 'Mine, told once.\n' },
  answers: () => ({ input: 'Told twice' }),
  act: ({ uri }) => run('newStory', uri('stories')),
  isDone: (here) =>
    [...textsIn(here)].some(([path, text]) => /-\d\.md$/.test(path) && text !== THEIRS),
};

const { file: sheetFile, ...sheet } = preparation.SHEETS.why;

function sheetDeed(before: Deed['before']): Deed {
  return {
    name: 'a new sheet',
    before,
    act: ({ folder }) => {
      const file = `../${folder.slice('/w/'.length)}/sheets/${sheetFile}`;
      const saved = { all: () => Promise.resolve([{ ...sheet, file, written: false }]) };
      const world = { preparation: () => Promise.resolve(preparation) };
      return newSheet({ world, saved: saved as unknown as SavedSheets }, 'why');
    },
    isDone: (here) => textAt(here, `sheets/${sheetFile}`) !== undefined,
  };
}

function planDeed(before: Deed['before']): Deed {
  return {
    name: 'a new plan',
    before,
    act: async ({ folder }) => {
      const { Workspace } = vscode.ConfigurationTarget;
      const settings = vscode.workspace.getConfiguration('starStories');
      await settings.update('planFile', `${folder.slice('/w/'.length)}/plan.md`, Workspace);
      await run('openPlan');
    },
    isDone: (here) => textAt(here, 'plan.md') !== undefined,
  };
}

function exportDeed(before: Deed['before']): Deed {
  return {
    name: 'an export',
    before,
    answers: ({ uri }) => ({ saveAs: uri('coverage.md') }),
    act: () =>
      saveAs({
        ...{ name: 'coverage.md', kind: 'Markdown', extension: 'md' },
        content: () => Promise.resolve(encode('The coverage of today.\n'.repeat(50))),
      }),
    isDone: (here) => /^(The coverage of today.\n){50}$/.test(textAt(here, 'coverage.md') ?? ''),
  };
}

function drill(): Round {
  const round = replay(logOf([[2, { type: 'ended' }]], planDrill({ seed: 1, recent: [] })));
  if (!round) throw new Error('the log holds a round');
  return round;
}

const NAME = /\/2026-11-22T\d{4}-drill(-\d)?\.md$/;
const other = writeRecord({ ...drill(), start: { ...drill().start, at: 0 } }, 0);
const nameHere = `2026-11-22T${new Date(drill().start.at).toTimeString().slice(0, 5).replace(':', '')}-drill.md`;

const record: Deed = {
  name: 'the record of a round',
  folder: '/w/rounds',
  before: { [nameHere]: other },
  act: () =>
    keepRecord(drill(), {
      outcome: () => Promise.resolve(undefined),
      ready: () => new Promise(() => undefined),
      tryAgain: () => Promise.resolve(),
      forget: () => Promise.resolve(),
    }),
  isDone: (here) =>
    [...textsIn(here)].some(
      ([path, text]) =>
        NAME.test(path) &&
        readRecordSummary(text)?.started !== readRecordSummary(other)?.started &&
        readRecordSummary(text) !== undefined,
    ),
};

const rating: Deed = {
  name: 'a rating',
  before: { 'rounds/rated.md': writeRecord(drill(), 0) },
  act: ({ uri }) =>
    editRecord(uri('rounds/rated.md'), (text) => {
      const end = text.length;
      return text.includes('Rated.') ? [] : [{ span: { start: end, end }, newText: '\nRated.\n' }];
    }),
  again: async (here) => {
    const { uri } = here;
    await rating.act(here);
    await (await vscode.workspace.openTextDocument(uri('rounds/rated.md'))).save();
  },
  isDone: (here) => /\nRated\.\n$/.test(textAt(here, 'rounds/rated.md') ?? ''),
  toldByEditor: true,
};

const FIXABLE = CLEAN_STORY.replace('## Situation', '##Situation');

const fixes: Deed = {
  name: 'fixes, saved',
  before: { 'stories/fixed.md': FIXABLE },
  act: async ({ uri }) => {
    const document = await vscode.workspace.openTextDocument(uri('stories/fixed.md'));
    await vscode.window.showTextDocument(document);
    await run('fixAll');
    await document.save();
  },
  isDone: (here) => /^## Situation$/m.test(textAt(here, 'stories/fixed.md') ?? ''),
  toldByEditor: true,
};

const drills = new Map<number, RecordFile>();

function drillFile({ number, uri }: Run): RecordFile {
  const known = drills.get(number);
  if (known) return known;
  const nameOf = (copy: number) => `kept-${copy}.md`;
  const file = new RecordFile(uri('rounds'), nameOf, { replaceFile: overwriteFile });
  drills.set(number, file);
  return file;
}

const retrieval: Deed = {
  name: 'a retrieval drill',
  before: { 'rounds/kept-1.md': 'Mine.\n' },
  act: async (here) => {
    const file = drillFile(here);
    await file.keep('One cue.\n').catch(() => undefined);
    await file.keep('One cue.\nTwo cues.\n');
  },
  alsoWhole: ['One cue.\n'],
  isDone: (here) => [...textsIn(here).values()].includes('One cue.\nTwo cues.\n'),
};

const journal = ({ uri }: Run) => new SegmentJournal(vscode.workspace.fs, uri('round.log'));
const logs = new Map<number, LiveLog>();

function logOfRun(here: Run): LiveLog {
  const known = logs.get(here.number);
  if (known) return known;
  const moment = () => ({ at: Date.now(), up: performance.now(), owner: '1-a' });
  const log = new LiveLog({ journal: journal(here), moment, onChange: () => undefined });
  logs.set(here.number, log);
  return log;
}

const roundLog: Deed = {
  name: 'the log of a round',
  before: {},
  act: async (here) => {
    const log = logOfRun(here);
    const plan = planDrill({ seed: 1, recent: [] });
    await log.start({ type: 'started', version: 2, ...plan }).catch(() => undefined);
    await log.type('question-1', 'one two').catch(() => undefined);
    if (log.failure !== undefined) throw new Error(log.failure);
  },
  again: (here) => logOfRun(here).flush(),
  isPrivate: true,
  // Nobody else writes there.
  faults: ['read-only', 'permission lost', 'full', 'slow', 'unavailable'],
  isDone: (here) => {
    const segments = [...textsIn(here)].filter(([path]) => path.endsWith('.lines'));
    const round = replay(segments.flatMap(([, lines]) => readLog(lines)));
    return round?.texts['question-1'] === 'one two';
  },
};

const ROUNDS = { 'one.md': 'One.\n', 'two.md': 'Two.\n' };
const listings = new Map<number, string[]>();

const listed: Deed = {
  name: 'saved rounds, listed',
  before: ROUNDS,
  act: async ({ folder, number }) => {
    const world = { readFile: async (uri: vscode.Uri) => vscode.workspace.fs.readFile(uri) };
    const files = new SavedFiles(folder.slice('/w/'.length), world, (text) => text, String);
    listings.set(number, []);
    await files.all();
    const found = (await files.all()).map(({ value }) => value);
    files.dispose();
    listings.set(number, found);
    if (found.some((one) => one.startsWith('faulty:'))) throw new Error(found.join());
  },
  isDone: (here) => {
    const found = listings.get(here.number) ?? [];
    return found.sort().join() === [...textsIn(here).values()].sort().join();
  },
};

/** What candidates do that writes or reads files, each as the commands do it. */
export const DEEDS: readonly Deed[] = [
  story,
  sheetDeed({}),
  sheetDeed({ [`sheets/${sheetFile}`]: 'Mine.\n' }),
  planDeed({}),
  planDeed({ 'plan.md': '---\ntype: star-plan\n---\nMine.\n' }),
  exportDeed({}),
  exportDeed({ 'coverage.md': 'The coverage of last week.\n' }),
  record,
  rating,
  fixes,
  retrieval,
  roundLog,
  listed,
];
