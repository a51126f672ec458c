import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import { closeAll, until, workspaceUri, writeFile } from '../support';

const run = (command: string, ...rest: unknown[]) =>
  vscode.commands.executeCommand(`starStories.${command}`, ...rest);

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(workspaceUri(folder));
    return entries.map(([name]) => name).sort();
  } catch {
    return [];
  }
}

const records = async () => (await namesIn('rounds')).filter((name) => name.endsWith('.md'));
const marked = async () => ((await namesIn('rounds')).includes('.running') ? true : undefined);
const unmarked = async () => ((await marked()) ? undefined : true);

async function recordText(name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(workspaceUri('rounds', name));
  return new TextDecoder().decode(bytes);
}

/** The labels of all tabs of webviews. */
const pages = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label);

describe('a round', () => {
  beforeEach(async () => {
    if ((await namesIn('rounds')).length > 0) {
      await vscode.workspace.fs.delete(workspaceUri('rounds'), { recursive: true });
    }
  });
  afterEach(async () => {
    await run('endRound');
    await closeAll();
  });

  it('runs from its start to its record, through a pause, a phase and five more minutes', async () => {
    await run('start45MinuteMock');
    await until('the marker', marked);
    assert.equal(pages().length, 1);
    await run('togglePause');
    await run('togglePause');
    await run('nextPhase');
    await run('extendRound');
    await run('endRound');
    await until('no marker', unmarked);
    const [name = '', ...others] = await records();
    assert.deepEqual(others, []);
    assert.match(name, /^\d{4}-\d\d-\d\dT\d{4}-service-ownership\.md$/);
    const text = await recordText(name);
    assert.match(text, /\ncase: "[\w-]+"\n/);
    assert.match(text, /\nadded-seconds: 300\n/);
    assert.match(text, /\npauses:\n {2}- \{ at: /);
    await until('the record in front', () => {
      const path = vscode.window.activeTextEditor?.document.uri.path;
      return path?.endsWith(name) || undefined;
    });
    await until('the page closed', () => pages().length === 0 || undefined);
  });

  it('asks five questions in an hour, others the next time', async () => {
    const asked: string[] = [];
    for (const round of [1, 2, 3]) {
      await run('start60MinuteMock');
      await run('endRound');
      assert.equal((await records()).length, round);
    }
    for (const name of await records()) {
      asked.push(...(readRecordSummary(await recordText(name))?.questions ?? []));
    }
    assert.equal(asked.length, 15);
    assert.equal(new Set(asked).size, 15);
  });

  it('drills the topic that was asked for, and never writes over a record', async () => {
    for (const topic of ['failure', 'time-pressure', 'failure']) {
      await run('startDrill', topic);
      await run('endRound');
    }
    const texts = await Promise.all((await records()).map(recordText));
    const questions = texts.flatMap((text) => readRecordSummary(text)?.questions ?? []);
    assert.deepEqual(questions.map((id) => id.replace(/-\d$/, '')).sort(), [
      'failure',
      'failure',
      'time-pressure',
    ]);
    assert.equal(new Set(questions).size, 3);
  });

  it('writes one record when it is ended twice at once', async () => {
    await run('startDrill', 'failure');
    await Promise.all([run('endRound'), run('endRound')]);
    assert.equal((await records()).length, 1);
  });

  it('is kept until its record can be written', async () => {
    const blocker = await writeFile('rounds', 'a file where the folder should be');
    await run('startDrill', 'failure');
    await run('endRound');
    await vscode.workspace.fs.delete(blocker);
    await run('startDrill', 'time-pressure');
    const texts = await Promise.all((await records()).map(recordText));
    assert.match(texts.join(), /questions: \["failure-\d"\]/);
    await until('the marker of the new round', marked);
  });

  it('does nothing when no round runs', async () => {
    for (const command of ['togglePause', 'nextPhase', 'extendRound', 'endRound', 'showRound']) {
      await run(command);
    }
    assert.deepEqual(await namesIn('rounds'), []);
    assert.deepEqual(pages(), []);
  });
});
