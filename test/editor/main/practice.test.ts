import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dayOf } from '../../../src/core/plan/wall-clock';
import type { PlanRow } from '../../../src/core/practice/outline/row';
import type { Books } from '../../../src/editor/closed-book/books';
import { LiveBoard } from '../../../src/editor/live-board';
import { LiveCoverage } from '../../../src/editor/live-coverage';
import { LivePlan } from '../../../src/editor/plan/live-plan';
import { localZone } from '../../../src/editor/plan/local-zone';
import { planModel } from '../../../src/editor/practice/model';
import { FOLLOW_COMMAND, toTreeItem } from '../../../src/editor/practice/tree-item';
import type { PlanSources } from '../../../src/editor/practice/sources';
import { SavedRetrievals } from '../../../src/editor/retrieval/saved-retrievals';
import { roundsFolder } from '../../../src/editor/round/rounds-folder';
import { SavedRounds } from '../../../src/editor/round/saved-rounds';
import { SavedSheets } from '../../../src/editor/sheets/saved-sheets';
import { CLEAN_STORY, closeAll, OPEN_BOOKS, until, workspaceUri, writeFile } from '../support';
import { TestIndex } from '../test-index';

const PLAN = `---
type: star-plan
interviews:
  - title: Some talk
    round: exploratory
    minutes: 60
---
`;

const TODAY = dayOf(Date.now(), localZone());
const STORY = 'Fewer pages by noon';

const record = (round: string, told: string) => `---
type: star-round
title: "Exploratory"
round: ${round}
started: "${TODAY}T08:00:00.000+00:00"
ended: "${TODAY}T09:00:00.000+00:00"
seed: 1
questions: []
told: [${told}]
real-seconds: 3600
---
`;

const CLOSED: Books = { ...OPEN_BOOKS, closed: true, reason: 'round', notice: 'Not now.' };

/** What the extension has, beside it and in the hands of a test. */
class Parts {
  private readonly index = new TestIndex();
  private readonly files = roundsFolder(this.index.world);
  private readonly rounds = new SavedRounds(this.files);
  private readonly retrievals = new SavedRetrievals(this.files);
  private readonly sheets = new SavedSheets(this.index.world);
  private readonly plan = new LivePlan(this.index.world);
  private readonly coverage = new LiveCoverage(
    this.index.world,
    this.index.stories,
    this.rounds,
    this.retrievals,
  );

  async ready(): Promise<this> {
    await this.index.started();
    return this;
  }

  sources(books: Books): PlanSources {
    const { rounds, retrievals, sheets, plan, coverage } = this;
    const board = new LiveBoard(coverage);
    return { world: this.index.world, plan, board, rounds, retrievals, sheets, books };
  }

  async rows(books = OPEN_BOOKS): Promise<readonly PlanRow[]> {
    return (await planModel(this.sources(books))).rows;
  }

  dispose(): void {
    const { files, sheets, plan, coverage, index } = this;
    vscode.Disposable.from(coverage, files, sheets, plan).dispose();
    index.dispose();
  }
}

const all = (rows: readonly PlanRow[]): PlanRow[] =>
  rows.flatMap((row) => [row, ...all(row.children)]);

function storyOf({ action }: PlanRow): string {
  assert.ok(action?.type === 'practice' && action.target.kind === 'tell-story');
  return action.target.storyId;
}

const follow = (row: PlanRow | undefined) =>
  vscode.commands.executeCommand(FOLLOW_COMMAND, row?.action);

describe('the plan view', () => {
  let parts: Parts;

  before('write a story and a plan', async () => {
    await writeFile('stories/noon.md', CLEAN_STORY.replace('Half the pages in one quarter', STORY));
    await writeFile('plan.md', PLAN);
    parts = await new Parts().ready();
  });

  after('take them back', async () => {
    parts.dispose();
    await closeAll();
    for (const path of ['plan.md', 'stories/noon.md', 'rounds']) {
      await vscode.workspace.fs.delete(workspaceUri(path), { recursive: true, useTrash: false });
    }
  });

  it('has rows for the tree, with words, a picture and a command', async () => {
    const rows = await until('the plan', async () => {
      const found = await parts.rows();
      return found.some(({ id }) => id === 'today') ? found : undefined;
    });
    const round = all(rows).find(({ id }) => id === 'today:play-exploratory');
    assert.ok(round);
    const item = toTreeItem(round);
    assert.equal(item.label, 'Play an Exploratory round');
    assert.match(String(item.description), /not played yet/);
    assert.equal((item.iconPath as vscode.ThemeIcon).id, 'watch');
    assert.equal(item.command?.command, FOLLOW_COMMAND);
    assert.match(item.accessibilityInformation?.label ?? '', /^Play an Exploratory round, it sets/);
    const [today] = rows.map(toTreeItem);
    assert.equal(today?.collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
  });

  it('ticks what a record says was done today', async () => {
    // Other stories of the workspace may be more urgent than ours.
    const telling = all(await parts.rows()).find(({ id }) => id.startsWith('today:tell'));
    assert.ok(telling);
    const path = vscode.workspace.asRelativePath(vscode.Uri.parse(storyOf(telling)));
    await writeFile(`rounds/${TODAY}T0800-exploratory.md`, record('exploratory', `"${path}"`));
    const done = await until('both to be done', async () => {
      const found = all(await parts.rows()).filter(({ icon }) => icon === 'done');
      return found.length >= 2 ? found.map(({ spoken }) => spoken) : undefined;
    });
    assert.ok(done.includes('Play an Exploratory round, done'), done.join('; '));
    assert.ok(done.includes(`${telling.label}, done`), done.join('; '));
  });

  it('names no story while the books are closed', async () => {
    const { message, rows } = await planModel(parts.sources(CLOSED));
    assert.equal(message, 'Put away while the round runs.');
    assert.deepEqual(
      rows.map(({ id }) => id).filter((id) => id === 'today' || id === 'later'),
      [],
    );
    assert.ok(!JSON.stringify(rows).includes(STORY));
  });

  it('names no story when the books are closed while it is worked out', async () => {
    let asked = 0;
    const books = {
      ...CLOSED,
      get closed() {
        return ++asked > 1;
      },
    };
    const { message, rows } = await planModel(parts.sources(books));
    assert.equal(message, 'Put away while the round runs.');
    assert.ok(!JSON.stringify(rows).includes(STORY));
  });

  it('opens the plan where the interview stands', async () => {
    const interview = all(await parts.rows()).find(({ label }) => label === 'Some talk');
    await follow(interview);
    const editor = await until('the plan', () => vscode.window.activeTextEditor);
    assert.equal(editor.document.uri.toString(), workspaceUri('plan.md').toString());
    assert.equal(editor.selection.active.line, 3);
  });

  it('opens the story that is to be finished', async () => {
    const storyId = workspaceUri('stories/noon.md').toString();
    const target = { kind: 'write-story', storyId };
    await vscode.commands.executeCommand(FOLLOW_COMMAND, { type: 'practice', target });
    await until('the story', () =>
      vscode.window.activeTextEditor?.document.uri.toString() === storyId ? true : undefined,
    );
  });

  it('begins a drill on the topic of a story', async () => {
    await closeAll();
    const target = { kind: 'tell-story', storyId: 'any', topic: 'learning-from-events' };
    await vscode.commands.executeCommand(FOLLOW_COMMAND, { type: 'practice', target });
    const names = async () => {
      const entries = await vscode.workspace.fs.readDirectory(workspaceUri('rounds'));
      return entries.map(([name]) => name);
    };
    await until('the drill', async () => (await names()).includes('.running') || undefined);
    await vscode.commands.executeCommand('starStories.endRound');
    const name = await until('its record', async () =>
      (await names()).find((one) => one.endsWith('-drill.md')),
    );
    await until('the end', async () => !(await names()).includes('.running') || undefined);
    const bytes = await vscode.workspace.fs.readFile(workspaceUri('rounds', name));
    assert.match(new TextDecoder().decode(bytes), /\nquestions: \["learning-from-events-\d+"\]/);
  });
});
