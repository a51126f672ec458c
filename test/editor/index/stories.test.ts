import assert from 'node:assert/strict';
import { renameSync, symlinkSync } from 'node:fs';
import * as vscode from 'vscode';
import { CLEAN_STORY, until, workspaceUri, writeFile } from '../support';
import { TestIndex } from '../test-index';

const PLACE = 'stories/indexed/';
const POOR = '---\ntitle: Poor\nfocus: [partering]\n---\n\n## Situation\n\nIt was so.\n';

describe('the index of the stories', () => {
  let index: TestIndex;

  beforeEach(async () => {
    await writeFile(`${PLACE}clean.md`, CLEAN_STORY);
    await writeFile(`${PLACE}poor.md`, POOR);
    index = new TestIndex();
  });

  afterEach(async () => {
    index.dispose();
    await vscode.workspace.fs.delete(workspaceUri('stories', 'indexed'), { recursive: true });
  });

  const names = () => [...index.named(PLACE).keys()];
  const appears = (name: string) => until(name, () => names().includes(PLACE + name) || undefined);
  const vanishes = (name: string) =>
    until(`no ${name}`, () => !names().includes(PLACE + name) || undefined);

  it('knows stories before they are checked, and checks them then', async () => {
    const { world, stories } = index;
    world.engineGate.close();
    stories.start();
    // The files written before each test may still bring a second look at all of them.
    await until('the checks', () => stories.progress?.what === 'checking' || undefined);
    assert.equal(stories.state, 'ready');
    const record = index.named(PLACE).get(`${PLACE}poor.md`);
    assert.deepEqual([record?.title, record?.focus], ['Poor', ['partering']]);
    assert.equal(record?.checked, undefined);
    assert.ok(stories.unchecked > 0);
    world.engineGate.open();
    await index.settled();
    assert.ok(index.named(PLACE).get(`${PLACE}poor.md`)?.checked?.rules.includes('unknown-focus'));
    assert.ok(stories.records.every(({ checked, words }) => checked && words !== undefined));
    assert.equal(stories.progress, undefined);
  });

  it('follows a file that is made, changed, renamed and deleted', async () => {
    await index.started();
    const uri = await writeFile(`${PLACE}new.md`, POOR);
    await appears('new.md');
    await writeFile(`${PLACE}new.md`, POOR.replace('Poor', 'Another'));
    await until('the new title', () =>
      index.named(PLACE).get(`${PLACE}new.md`)?.title === 'Another' ? true : undefined,
    );
    await vscode.workspace.fs.rename(uri, workspaceUri('stories', 'indexed', 'other.md'));
    await appears('other.md');
    await vanishes('new.md');
    await vscode.workspace.fs.delete(workspaceUri('stories', 'indexed', 'other.md'));
    await vanishes('other.md');
  });

  it('follows a folder that is moved', async () => {
    await writeFile(`${PLACE}from/a.md`, POOR);
    await index.started();
    assert.ok(names().includes(`${PLACE}from/a.md`));
    const at = (name: string) => workspaceUri('stories', 'indexed', name).fsPath;
    renameSync(at('from'), at('to'));
    await appears('to/a.md');
    await vanishes('from/a.md');
  });

  it('tells nothing of a story as checked that was changed since, and checks it again', async () => {
    await index.started();
    const rules = () => index.named(PLACE).get(`${PLACE}poor.md`)?.checked?.rules;
    // The system may still report how the test before this one ended, and the file is read again.
    await until('its finding', () => rules()?.includes('unknown-focus'));
    await writeFile(`${PLACE}poor.md`, POOR.replace('partering', 'partnering'));
    await until('the repair', () => {
      const now = index.named(PLACE).get(`${PLACE}poor.md`);
      const isRight = now?.focus[0] === 'partnering';
      return (isRight && now.checked && !now.checked.rules.includes('unknown-focus')) || undefined;
    });
  });

  it('settles after hundreds of changes at once', async () => {
    await index.started();
    const all = Array.from({ length: 260 }, (_, i) => `many/${i}.md`);
    await Promise.all(all.map((name) => writeFile(PLACE + name, POOR)));
    await appears('many/259.md');
    await until('all of them', () => names().length === 262 || undefined);
    await vscode.workspace.fs.delete(workspaceUri('stories', 'indexed', 'many'), {
      recursive: true,
    });
    await until('none of them', () => names().length === 2 || undefined);
    await index.settled();
    assert.deepEqual(names(), [`${PLACE}clean.md`, `${PLACE}poor.md`]);
  });

  it('passes over what the editor hides, at first and later', async () => {
    const files = vscode.workspace.getConfiguration('files');
    const target = vscode.ConfigurationTarget.Workspace;
    await writeFile(`${PLACE}hidden/a.md`, POOR);
    await writeFile(`${PLACE}node_modules/x/a.md`, POOR);
    await files.update('exclude', { '**/hidden': true }, target);
    try {
      await index.started();
      assert.deepEqual(names(), [`${PLACE}clean.md`, `${PLACE}poor.md`]);
      await writeFile(`${PLACE}hidden/b.md`, POOR);
      await writeFile(`${PLACE}node_modules/x/b.md`, POOR);
      await writeFile(`${PLACE}seen.md`, POOR);
      await appears('seen.md');
      assert.deepEqual(names().length, 3);
      await files.update('exclude', undefined, target);
      await appears('hidden/a.md');
      await appears('hidden/b.md');
      assert.ok(!names().some((name) => name.includes('node_modules')));
    } finally {
      await files.update('exclude', undefined, target);
    }
  });

  it('counts a file once, whatever links lead in circles or nowhere', async () => {
    const at = (name: string) => workspaceUri('stories', 'indexed', name).fsPath;
    symlinkSync(at('.'), at('circle'));
    symlinkSync(at('itself.md'), at('itself.md'));
    symlinkSync('/nowhere/at/all.md', at('dangling.md'));
    await index.started();
    const found = names().filter((name) => !name.includes('circle'));
    assert.deepEqual(found, [`${PLACE}clean.md`, `${PLACE}poor.md`]);
    assert.ok(names().length <= 4, names().join());
  });

  it('lists stories that can’t be read with the reason, until they can', async () => {
    const { world, stories } = index;
    const fault = Object.assign(new Error('no'), { code: 'EACCES' });
    world.faults.set('indexed/poor.md', fault);
    await writeFile(`${PLACE}picture.md`, new Uint8Array([137, 80, 78, 71, 0, 0, 0]));
    await index.started();
    const listed = () =>
      stories.unreadable
        .filter(({ id }) => id.includes(PLACE))
        .map(({ id, reason }) => [id.slice(id.indexOf(PLACE) + PLACE.length), reason]);
    assert.deepEqual(listed(), [
      ['picture.md', 'It isn’t a text file.'],
      ['poor.md', 'You have no permission to read it.'],
    ]);
    assert.deepEqual(names(), [`${PLACE}clean.md`]);
    world.faults.clear();
    await vscode.workspace.fs.delete(workspaceUri('stories', 'indexed', 'picture.md'));
    const isListed = (name: string) => listed().some(([one]) => one === name);
    await until('no picture', () => !isListed('picture.md') || undefined);
    await stories.checkEverywhere();
    assert.deepEqual(listed(), []);
    assert.deepEqual(names(), [`${PLACE}clean.md`, `${PLACE}poor.md`]);
  });

  it('does no checks once they are stopped, until all are asked for', async () => {
    const { world, stories } = index;
    world.engineGate.close();
    stories.start();
    await until('the checks', () => stories.progress?.what === 'checking' || undefined);
    stories.stopChecks();
    world.engineGate.open();
    await index.settled();
    assert.ok(stories.isStopped);
    const waiting = stories.unchecked;
    assert.ok(waiting > 0);
    assert.equal(stories.state, 'ready');
    await stories.checkEverywhere();
    assert.equal(stories.unchecked, 0);
    assert.ok(stories.records.every(({ checked }) => checked));
  });

  it('checks again under other settings, and only then', async () => {
    await index.started();
    const { world } = index;
    const settings = vscode.workspace.getConfiguration('starStories');
    const target = vscode.ConfigurationTarget.Workspace;
    const finds = () =>
      index.named(PLACE).get(`${PLACE}poor.md`)?.checked?.rules.includes('unknown-focus');
    assert.equal(finds(), true);
    world.read.length = 0;
    await settings.update('sectionTimes', 'off', target);
    await settings.update('lint.rules', { 'unknown-focus': 'off' }, target);
    await until('silence', () => finds() === false || undefined);
    await index.settled();
    const times = world.read.filter((path) => path.endsWith('/rushed-migration.md'));
    assert.equal(times.length, 1);
    await settings.update('lint.rules', undefined, target);
    await settings.update('sectionTimes', undefined, target);
    await until('the finding', finds);
  });
});
