import assert from 'node:assert/strict';
import { createConsole } from '../../src/cli/console';
import { createProgress } from '../../src/cli/progress';
import { callCli } from './call-cli';
import { POOR } from './poor-story';
import { folderWith, type Folder } from './run-cli';

/** A stream that keeps what is written. */
function sink(isTTY: boolean) {
  const written: string[] = [];
  const stream = {
    isTTY,
    writableNeedDrain: false,
    write: (text: string) => written.push(text) > 0,
    once: () => stream,
  };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
}

describe('what the command line prints', () => {
  let folder: Folder;

  before(() => {
    folder = folderWith({ 'stories/poor.md': POOR });
  });
  after(() => folder.remove());

  it('shows the findings that are worth most, and the number of the others', async () => {
    const { out } = await callCli(folder.path, 'lint', '.');
    const { out: all } = await callCli(folder.path, 'lint', '.', '--all');
    const { out: json } = await callCli(folder.path, 'lint', '.', '--format', 'json');
    const [{ findings }] = JSON.parse(json) as [{ findings: { folded: boolean }[] }];
    const folded = findings.filter((one) => one.folded).length;
    assert.ok(folded > 0);
    const lines = (text: string) => text.match(/^ +\d+:\d+ /gm)?.length;
    assert.equal(lines(all), findings.length);
    assert.equal(lines(out), findings.length - folded);
    assert.match(out, new RegExp(`\\n {9}${folded} more in this file; --all shows them\\n\\n`));
    assert.doesNotMatch(all, /more in this file/);
    assert.match(out, new RegExp(`\\n${findings.length} findings `));
  });

  it('tells the progress of many files on one line of a terminal, and takes it away', () => {
    const [out, error] = [sink(true), sink(true)];
    const console = createConsole(process.stdin, out.stream, error.stream, false);
    let time = 0;
    const step = createProgress(1000, console, () => (time += 1));
    for (let i = 0; i < 1000; i++) step();
    console.out('done');
    const clear = '\r\u001b[K';
    assert.ok(error.written.length > 2);
    for (const text of error.written.slice(0, -1)) {
      assert.ok(text.startsWith(clear));
      assert.match(text.slice(clear.length), /^\d+ of 1000 files$/);
    }
    assert.equal(error.written.at(-1), clear);
    assert.deepEqual(out.written, ['done']);
  });

  it('tells no progress of few files, and none in a pipe', () => {
    for (const [total, isTTY] of [
      [200, true],
      [1000, false],
    ] as const) {
      const error = sink(isTTY);
      const console = createConsole(process.stdin, sink(true).stream, error.stream, false);
      let time = 0;
      const step = createProgress(total, console, () => (time += 1000));
      for (let i = 0; i < total; i++) step();
      assert.deepEqual(error.written, []);
    }
  });
});
