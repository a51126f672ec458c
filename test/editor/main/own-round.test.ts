import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import { closeAll, openFile, until, workspaceUri, writeFile } from '../support';

const run = (command: string, ...rest: unknown[]) =>
  vscode.commands.executeCommand(`starStories.${command}`, ...rest);

const QUESTIONS = [
  'Tell me about a runbook that nobody had read.',
  'Tell me about an alert that you switched off.',
];

const HALF_HOUR = {
  id: 'half-hour',
  title: 'Half an hour',
  phases: [
    { name: 'Hello', minutes: 2.5, kind: 'open' },
    { name: 'First', minutes: 10, kind: 'question' },
    { name: 'Second', minutes: 10, kind: 'question' },
  ],
};

const settings = () => vscode.workspace.getConfiguration('starStories');

async function records(): Promise<string[]> {
  const folder = workspaceUri('rounds');
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  const names = entries.map(([name]) => name).filter((name) => name.endsWith('.md'));
  const texts = names.map(async (name) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri('rounds', name))),
  );
  return Promise.all(texts);
}

describe('rounds of the candidate’s own', () => {
  afterEach(async () => {
    await run('endRound');
    await settings().update('rounds.formats', undefined);
    await closeAll();
    const rounds = workspaceUri('rounds');
    await vscode.workspace.fs.delete(rounds, { recursive: true }).then(undefined, () => undefined);
  });

  it('have the phases of a format in the settings', async () => {
    await settings().update('rounds.formats', [HALF_HOUR]);
    await run('startRound', 'half-hour');
    await run('endRound');
    const [text = ''] = await records();
    const summary = readRecordSummary(text);
    assert.equal(summary?.round, 'half-hour');
    assert.equal(summary.title, 'Half an hour');
    assert.equal(summary.questions.length, 2);
    assert.match(text, /\nplanned-seconds: 1350\n/);
  });

  it('don’t start where the settings describe none of that name', async () => {
    await settings().update('rounds.formats', [{ ...HALF_HOUR, phases: [] }]);
    await run('startRound', 'half-hour');
    assert.deepEqual(await records(), []);
  });

  it('ask questions from files of the candidate', async () => {
    const items = QUESTIONS.map((text) => `- ${text} [production-ownership]`).join('\n');
    const file = await writeFile('my.questions.md', `## Failure\n\n${items}\n`);
    const asked = new Set<string>();
    // Seven questions on a topic, two of them here: one comes soon.
    for (let round = 0; round < 12 && asked.size === 0; round++) {
      await run('startDrill', 'failure');
      await run('endRound');
      for (const text of await records()) {
        for (const question of QUESTIONS) if (text.includes(question)) asked.add(question);
      }
    }
    assert.ok(asked.size > 0);
    await vscode.workspace.fs.delete(file);
  });

  it('say at its place what keeps a question from being asked', async () => {
    const text = '## Weather\n\n- Tell me about rain.\n';
    const { uri } = await openFile('other.questions.md', text);
    const problem = await until('a problem', () => {
      const [first] = vscode.languages
        .getDiagnostics(uri)
        .filter(({ source }) => source === 'STAR');
      return first;
    });
    assert.equal(problem.range.start.line, 0);
    assert.match(problem.message, /“Weather” is no topic/);
    await vscode.workspace.fs.delete(uri);
  });
});
