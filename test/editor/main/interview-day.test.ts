import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Lock } from '../../../src/core/plan/moments';
import { InterviewDay } from '../../../src/editor/interview-day/day';
import {
  CLEAN_STORY,
  closeAll,
  codeOf,
  findingsOn,
  openFile,
  replaceText,
  until,
  workspaceUri,
  writeFile,
} from '../support';

const { executeCommand } = vscode.commands;
const run = (command: string, ...rest: unknown[]) =>
  executeCommand(`starStories.${command}`, ...rest);

const SPOILED = CLEAN_STORY.replace('production-ownership', 'production-owner');
const MINUTE = 60_000;

/** A plan with an interview of half an hour. @param minutes from now until it begins */
function planFor(minutes: number): string {
  const at = new Date(Date.now() + minutes * MINUTE);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `---
type: star-plan
interviews:
  - title: Exploratory
    minutes: 30
    at: ${day} ${time}
---

# Plan
`;
}

const SOON = 5;
const TOMORROW = 24 * 60;

/** How much our tools have to say about a story. */
async function saidOf({ uri }: vscode.TextDocument): Promise<number[]> {
  const ask = (what: string, ...rest: unknown[]) =>
    executeCommand<{ title?: string }[]>(`vscode.execute${what}Provider`, uri, ...rest);
  const hovers = await ask('Hover', new vscode.Position(7, 4));
  const hints = await ask('InlayHint', new vscode.Range(0, 0, 40, 0));
  const fixes = await ask('CodeAction', new vscode.Range(2, 8, 2, 9));
  const { items } = await executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    new vscode.Position(2, 8),
  );
  return [
    findingsOn(uri).length,
    hovers.length,
    hints.length,
    fixes.filter(({ title }) => !title?.startsWith('Organize')).length,
    items.filter(({ detail }) => detail === 'Partnering').length,
  ];
}

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const names = () => tabs().map(({ label }) => label);

const deleteFile = (path: string) =>
  vscode.workspace.fs
    .delete(workspaceUri(...path.split('/')), { recursive: true })
    .then(undefined, () => undefined);

describe('an interview of the plan', () => {
  let story: vscode.TextDocument;

  beforeEach(async () => {
    await closeAll();
    story = await openFile('stories/spoiled.md', SPOILED);
    await vscode.window.showTextDocument(story);
    await until('findings', () => findingsOn(story.uri).length > 0 || undefined);
  });

  afterEach(async () => {
    await deleteFile('plan.md');
    await until('open books', () => findingsOn(story.uri).length > 0 || undefined);
    await run('endRound');
    await closeAll();
    await deleteFile('rounds');
  });

  const silent = () => until('no findings', () => findingsOn(story.uri).length === 0 || undefined);

  it('silences every tool for stories, until the plan is changed', async () => {
    const before = await until('everything', async () => {
      const said = await saidOf(story);
      return said.every((number) => number > 0) ? said : undefined;
    });
    await writeFile('plan.md', planFor(SOON));
    await silent();
    assert.deepEqual(await saidOf(story), [0, 0, 0, 0, 0]);
    const plan = await vscode.workspace.openTextDocument(workspaceUri('plan.md'));
    await replaceText(plan, planFor(TOMORROW));
    assert.deepEqual(await saidOf(story), [0, 0, 0, 0, 0], 'what isn’t saved doesn’t count');
    await plan.save();
    await until('everything again', async () => {
      const said = await saidOf(story);
      return said.every((number, at) => number === before[at]) || undefined;
    });
  });

  it('leaves the plan itself to be corrected', async () => {
    await writeFile('plan.md', planFor(SOON));
    await silent();
    const plan = await vscode.workspace.openTextDocument(workspaceUri('plan.md'));
    await vscode.window.showTextDocument(plan);
    await replaceText(plan, planFor(SOON).replace('minutes: 30', 'minutes: many'));
    const [problem] = await until('a problem', () => {
      const found = findingsOn(plan.uri);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(problem && codeOf(problem) !== '');
    await executeCommand('workbench.action.files.revert');
  });

  it('begins nothing and opens nothing', async () => {
    await writeFile('plan.md', planFor(SOON));
    await silent();
    const before = names();
    const files = await vscode.workspace.findFiles('**/*.md');
    for (const command of [
      ...['startDrill', 'start45MinuteMock', 'start60MinuteMock', 'startCase', 'startRound'],
      ...['newStory', 'showCoverage', 'exportCoverage', 'lintWorkspace', 'fixAll', 'openSample'],
      ...['showPatterns', 'exportPatterns', 'startRetrieval', 'newSheet', 'tellSheet'],
      ...['rateRound', 'noteTold', 'exportPartnerSheet', 'readPartnerSheet', 'peek'],
    ]) {
      void run(command, 'failure').then(undefined, () => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(names(), before);
    assert.equal((await vscode.workspace.findFiles('**/*.md')).length, files.length);
    assert.equal(findingsOn(story.uri).length, 0);
  });

  it('lets a round rest, which goes on afterwards', async () => {
    await run('startDrill', 'failure');
    await until('the page of the round', () => names().includes('Round') || undefined);
    await writeFile('plan.md', planFor(SOON));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const command of ['togglePause', 'nextPhase', 'endRound', 'abandonRound']) {
      await Promise.race([run(command), new Promise((resolve) => setTimeout(resolve, 300))]);
    }
    assert.ok(names().includes('Round'), 'the round isn’t over');
    await deleteFile('plan.md');
    await until('the record', () => {
      void run('endRound');
      return vscode.window.activeTextEditor?.document.uri.path.includes('/rounds/') || undefined;
    });
    const record = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(record, /pauses:\n\s+- \{/);
  });
});

describe('the clock of the day', () => {
  it('closes the books when the time comes, and opens them again', async () => {
    const begun = Date.now();
    const lock: Lock = {
      interview: { title: 'Soon', minutes: 1, line: 0 },
      from: begun + 80,
      until: begun + 200,
    };
    const none = () => new vscode.Disposable(() => undefined);
    const day = new InterviewDay(
      {
        ready: Promise.resolve(),
        onDidChange: none,
        lock: (now) => (lock.from <= now && now < lock.until ? lock : undefined),
        nextChange: (now) => [lock.from, lock.until].find((moment) => moment > now),
      },
      () => Date.now(),
    );
    const seen: boolean[] = [];
    const listener = day.onDidChange(() => seen.push(day.notice !== undefined));
    assert.equal(day.isKnown, false);
    await day.ready;
    assert.deepEqual([day.isKnown, day.notice], [true, undefined]);
    await until('both changes', () => seen.length >= 3 || undefined);
    assert.deepEqual(seen, [false, true, false]);
    vscode.Disposable.from(listener, day).dispose();
  });
});

describe('preparing to share the screen', () => {
  const OURS: Readonly<Record<string, string>> = {
    'stories/shared.md': CLEAN_STORY,
    'plan.md': planFor(TOMORROW),
    'rounds/2026-01-01T1000-drill.md': '---\ntype: star-round\n---\n# Drill\n',
    'sheets/on-the-day.md': '---\ntype: star-sheet\nsheet: why\n---\n# Why\n',
    'elsewhere.md': '---\ntype: star-story\n---\n# Elsewhere\n',
  };

  beforeEach(closeAll);
  afterEach(async () => {
    await executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
    for (const path of [...Object.keys(OURS), 'agenda.txt', 'recipe.md']) await deleteFile(path);
    await deleteFile('rounds');
  });

  const show = async (path: string, text: string) =>
    vscode.window.showTextDocument(await openFile(path, text), { preview: false });

  it('leaves no tab with anything of the preparation, and all others', async () => {
    for (const [path, text] of Object.entries(OURS)) await show(path, text);
    await run('showCoverage');
    await show('agenda.txt', 'Lunch at noon.');
    await show('recipe.md', '# Soup\n');
    await until('the board', () => names().includes('Coverage board') || undefined);
    void run('prepareToShare');
    await until('two tabs', () => tabs().length === 2 || undefined);
    assert.deepEqual(names().sort(), ['agenda.txt', 'recipe.md']);
  });

  it('asks about unsaved words, and closes nothing without an answer', async () => {
    const { document } = await show('stories/shared.md', CLEAN_STORY);
    await replaceText(document, `${CLEAN_STORY}\nNot yet saved.\n`);
    await show('plan.md', planFor(TOMORROW));
    const asked = run('prepareToShare');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await executeCommand('workbench.action.closeQuickOpen');
    await asked;
    assert.equal(tabs().length, 2);
    assert.ok(document.isDirty);
    void run('prepareToShare');
    await until('saved and closed', async () => {
      await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return tabs().length === 0 || undefined;
    });
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    assert.match(new TextDecoder().decode(bytes), /Not yet saved\./);
  });
});
