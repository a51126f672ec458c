import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as engine from '../../../src/core/preparation';
import type { Cue } from '../../../src/core/retrieval/cue';
import { RecordFile } from '../../../src/editor/retrieval/record-file';
import { RetrievalSession } from '../../../src/editor/retrieval/session';
import { TestWorld } from '../test-index';
import { workspaceUri, writeFile } from '../support';

const CUES: readonly Cue[] = ['failure', 'influencing'].map((id) => ({
  deck: 'topics',
  id,
  prompt: id,
}));

const folder = workspaceUri('kept');
const world = new TestWorld();
const nameOf = (copy: number) => `kept-${copy}.md`;
const read = async (name: string) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
const names = async () =>
  (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();

/** A session of two cues; `judge` says of the open one that it came late, after so many milliseconds. */
function play(file: RecordFile | undefined) {
  let up = 0;
  const session = new RetrievalSession({
    engine,
    world: { moment: () => ({ at: 1_800_000_000_000 + up, up, owner: 'test' }) },
    plan: { deck: 'topics', seed: 1, limit: 10, cues: CUES },
    answerTo: () => Promise.resolve({ deck: 'topics', stories: [], more: 0 }),
    nameOf: ({ cue }) => cue,
    file,
  });
  const judge = (ms: number) => {
    up += ms;
    session.take({ type: 'reveal', at: up });
    session.take({ type: 'judged', at: up, recall: 'late', opening: false });
  };
  return { session, judge };
}

describe('the record of a running retrieval drill', () => {
  afterEach(() =>
    vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined),
  );

  it('is there after every cue, whole, and leaves nothing else behind', async () => {
    const file = new RecordFile(folder, nameOf, world);
    const { session, judge } = play(file);
    judge(3000);
    await session.keep();
    assert.deepEqual(
      engine
        .readRetrieval(await read('kept-1.md'))
        ?.results.map(({ cue, seconds }) => [cue, seconds]),
      [['failure', 3]],
    );
    judge(5000);
    await session.keep();
    assert.equal(engine.readRetrieval(await read('kept-1.md'))?.results.length, 2);
    assert.deepEqual(await names(), ['kept-1.md']);
    assert.equal(session.isOver, true);
    session.dispose();
  });

  it('never takes the place of another file', async () => {
    await writeFile('kept/kept-1.md', 'mine');
    const file = new RecordFile(folder, nameOf, world);
    await Promise.all([file.keep('one'), file.keep('two')]);
    assert.deepEqual([await read('kept-1.md'), await read('kept-2.md')], ['mine', 'two']);
    assert.deepEqual(await names(), ['kept-1.md', 'kept-2.md']);
  });

  it('is none before something was judged', async () => {
    const { session } = play(new RecordFile(folder, nameOf, world));
    session.take({ type: 'end' });
    await session.keep();
    assert.equal(session.file, undefined);
    await assert.rejects(async () => names());
    session.dispose();
  });

  it('says why it can’t be written, and is written when that is over', async () => {
    await writeFile('kept', 'a file where the folder should be');
    const { session, judge } = play(new RecordFile(folder, nameOf, world));
    judge(2000);
    await session.keep();
    assert.match(session.model().keeping.failure ?? '', /kept/);
    await vscode.workspace.fs.delete(folder);
    await session.keep();
    assert.deepEqual([session.model().keeping.failure, await names()], [undefined, ['kept-1.md']]);
    session.dispose();
  });

  it('isn’t kept without a folder, and says so', () => {
    const { session, judge } = play(undefined);
    judge(1000);
    assert.deepEqual(session.model().keeping, { isHomeless: true });
    session.dispose();
  });
});
