import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { closedBookNotice, closedForDrillNotice } from '../../../src/core/round/closed-book';
import { LintConfig } from '../../../src/editor/lint-config';
import { Log } from '../../../src/editor/log';
import { DebriefRecord, type DebriefParts } from '../../../src/editor/round/debrief-record';
import type { StoryIndex } from '../../../src/editor/story-index';
import { NOTHING, type Wanted } from '../../../src/views/debrief/protocol';
import { CASE_TEXTS } from '../../shipped-cases';
import { playedCase } from '../../core/round/debrief/played-case';
import { savedDrill } from '../../core/round/debrief/saved-drill';
import { closeAll, OPEN_BOOKS, openUntitled, until, workspaceUri, writeFile } from '../support';
import { TestWorld } from '../test-index';

/** Not to be disposed: its channel is the extension's, too. */
const LOG = new Log();

const TOLD = 'stories/reminders-sent-twice.md';
const STORY = '# Reminders\n\n## Situation\n\nWe sent two. Nobody saw it.\n';

const wants = (path: string): Wanted => ({ ...NOTHING, story: path });

/** An index that knows one story. */
function indexOf(story: vscode.Uri): StoryIndex {
  const record: StoryRecord = { id: story.toString(), title: 'Reminders', focus: [], topics: [] };
  return {
    records: [record],
    state: 'ready',
    progress: undefined,
    unchecked: 0,
    isStopped: false,
    unreadable: [],
    skipped: [],
    onDidChange: OPEN_BOOKS.onDidChange,
    start: () => undefined,
  };
}

describe('the record under its page', () => {
  let story: vscode.Uri;
  let records = 0;
  const made: vscode.Disposable[] = [];

  /** A file that no test before has opened. */
  const newRecord = () => writeFile(`rounds/debrief-${++records}.md`, savedDrill(Date.now()));
  const open = (uri: vscode.Uri, parts: Partial<DebriefParts> = {}) => {
    const world = parts.world ?? new TestWorld();
    const config = new LintConfig(world, LOG);
    const record = new DebriefRecord(uri, {
      ...{ world, config, index: indexOf(story), books: OPEN_BOOKS },
      ...parts,
    });
    made.push(record, config);
    return record;
  };
  const onDisk = async (uri: vscode.Uri) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  before(async () => {
    story = await writeFile(TOLD, STORY);
  });

  afterEach(async () => {
    vscode.Disposable.from(...made.splice(0)).dispose();
    await closeAll();
  });

  after(async () => {
    await vscode.workspace.fs.delete(story);
    await vscode.workspace.fs.delete(workspaceUri('rounds'), { recursive: true });
  });

  it('offers the stories, and shows the one that is asked for', async () => {
    const record = open(await newRecord());
    const { stories, revealed } = await record.model(NOTHING);
    assert.deepEqual(stories, [{ path: TOLD, title: 'Reminders', isTold: true }]);
    assert.equal(revealed, undefined);
    const model = await record.model(wants(TOLD));
    assert.deepEqual([model.revealed?.count, model.revealed?.told], [2, []]);
    assert.match((await record.model(wants('../elsewhere.md'))).notRevealed ?? '', /no longer/);
  });

  it('keeps stories and their titles back while the books are closed', async () => {
    const tick = { kind: 'beat', story: TOLD, version: '', beat: 1, isTold: true } as const;
    for (const [reason, notice] of [
      ['round', closedBookNotice()],
      ['drill', closedForDrillNotice()],
    ] as const) {
      const books = { ...OPEN_BOOKS, closed: true, reason, notice };
      const record = open(await newRecord(), { books });
      for (const wanted of [wants(TOLD), NOTHING]) {
        const { stories, revealed, notRevealed } = await record.model(wanted);
        assert.deepEqual([stories, revealed, notRevealed], [[], undefined, notice]);
      }
      await assert.rejects(record.apply(tick), { message: notice });
    }
  });

  it('ticks a beat of the story as it was shown, and says when that was another one', async () => {
    const uri = await newRecord();
    const record = open(uri);
    const { revealed } = await record.model(wants(TOLD));
    const tick = { kind: 'beat', story: TOLD, version: revealed?.version ?? '' } as const;
    await record.apply({ ...tick, beat: 2, isTold: true });
    assert.deepEqual((await record.model(wants(TOLD))).revealed?.told, [2]);
    await vscode.workspace.fs.writeFile(story, new TextEncoder().encode(`${STORY}\nAt all.\n`));
    const later = await record.model(wants(TOLD));
    assert.deepEqual([later.revealed?.told, later.revealed?.before], [[], '1 of 2']);
    await assert.rejects(record.apply({ ...tick, beat: 1, isTold: true }), /was changed/);
    await vscode.workspace.fs.writeFile(story, new TextEncoder().encode(STORY));
  });

  it('keeps back what was behind a case until it is asked for, and while the books are closed', async () => {
    const uri = await writeFile(`rounds/debrief-${++records}.md`, playedCase());
    const asked = { story: undefined, solution: true };
    const record = open(uri);
    const { case: study, solution } = await record.model(NOTHING);
    assert.deepEqual([study?.areas.length, solution], [4, undefined]);
    assert.match((await record.model(asked)).solution?.truth ?? '', /very large threads/);
    const closed = await open(uri, {
      books: { ...OPEN_BOOKS, closed: true, reason: 'round' },
    }).model(asked);
    assert.equal(closed.solution, undefined);
    assert.match(closed.noSolution ?? '', /stays closed/);
  });

  it('tells a case as the candidate’s own file has it by now, and says when none has', async () => {
    const text = playedCase();
    const uri = await writeFile(`rounds/debrief-${++records}.md`, text);
    const ours = CASE_TEXTS.get('messenger-intermittent') ?? '';
    const theirs = ours
      .replace(/truth: >-\n(?: {4}.*\n)+/, 'truth: It was the gate.\n')
      .replace('version: 1', 'version: 2');
    const own = await writeFile('own/messenger.case.yaml', theirs);
    const asked = { story: undefined, solution: true };
    const { solution } = await open(uri).model(asked);
    assert.deepEqual(
      [solution?.truth, solution?.versions],
      ['It was the gate.', { played: 1, now: 2 }],
    );
    await vscode.workspace.fs.delete(own);
    const lost = text.replace('"messenger-intermittent"', '"lost"');
    const other = await writeFile(`rounds/debrief-${++records}.md`, lost);
    assert.match((await open(other).model(asked)).noSolution ?? '', /neither in the workspace/);
  });

  it('writes what the candidate says of a proposal', async () => {
    const uri = await writeFile(`rounds/debrief-${++records}.md`, playedCase());
    const record = open(uri);
    const { case: study } = await record.model(NOTHING);
    const [proposal] = study?.areas.flatMap(({ proposals }) => proposals) ?? [];
    assert.ok(proposal);
    const { signal, line } = proposal;
    await record.apply({ kind: 'signal', signal, line: line.number, answer: 'self' });
    const after = (await record.model(NOTHING)).case?.areas.flatMap(({ shown }) => shown);
    assert.deepEqual(
      after?.find((one) => one.signal === signal)?.self.map(({ number }) => number),
      [line.number],
    );
    assert.match(await onDisk(uri), new RegExp(`${signal}, way: self, line: ${line.number}`));
  });

  it('joins unsaved changes without saving them', async () => {
    const uri = await newRecord();
    const before = await onDisk(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, '\nMine.\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const record = open(uri);
    await record.apply({ kind: 'level', slot: 'driving-success', level: 2 });
    const model = await record.model(NOTHING);
    assert.deepEqual([model.areas[0]?.level, model.isUnsaved], [2, true]);
    assert.match(document.getText(), /Mine\./);
    assert.equal(await onDisk(uri), before);
    await document.save();
    assert.equal((await record.model(NOTHING)).isUnsaved, false);
  });

  it('takes changes of a record that was never saved', async () => {
    const { uri } = await openUntitled(savedDrill(Date.now()));
    const record = open(uri);
    await record.apply({ kind: 'steam', before: '', after: 'At once.' });
    const { steam, isUnsaved } = await record.model(NOTHING);
    assert.deepEqual([steam, isUnsaved], ['At once.', true]);
  });

  it('follows its file, and says when it is gone', async () => {
    const uri = await newRecord();
    const record = open(uri);
    let changes = 0;
    made.push(record.onDidChange(() => changes++));
    const text = (await onDisk(uri)).replace('Begin with the replay.', 'Theirs.');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await until('a change', () => changes > 0 || undefined);
    assert.equal((await record.model(NOTHING)).next, 'Theirs.');
    await vscode.workspace.fs.delete(uri);
    await assert.rejects(record.model(NOTHING), /no longer there/);
    await assert.rejects(
      record.apply({ kind: 'level', slot: 'driving-success', level: 2 }),
      /no longer there/,
    );
  });
});
