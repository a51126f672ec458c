import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { planTemplate } from '../../../src/core/plan/template';
import { LivePlan } from '../../../src/editor/plan/live-plan';
import { localZone } from '../../../src/editor/plan/local-zone';
import {
  closeAll,
  codeOf,
  findingsOn,
  openFile,
  replaceText,
  until,
  workspaceUri,
  writeFile,
} from '../support';
import { Gate, TestWorld } from '../test-index';

const NOW = Date.now();
const MINUTE = 60_000;
/** Long over, so that nothing here closes the books. */
const DATED = planTemplate('Europe/Berlin').replace(
  'at:  # like 2026-12-03 15:00',
  'at: 2020-12-03 15:00',
);
const STARTS = Date.parse('2020-12-03T14:00:00Z');

const exists = async (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

async function remove(path: string): Promise<void> {
  if (await exists(workspaceUri(path))) await vscode.workspace.fs.delete(workspaceUri(path));
}

const savedText = async (path: string) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri(path)));

const setPlanFile = (value: string | undefined) =>
  vscode.workspace
    .getConfiguration('starStories')
    .update('planFile', value, vscode.ConfigurationTarget.Workspace);

/** Each is opened by one test only: the editor remembers files for a while after they are gone. */
const FILES = [
  'plan',
  'begun',
  'june',
  'dated',
  'other',
  'wrong',
  'zones',
  'hover',
  'live',
  'kept',
].map((name) => `${name}.md`);

describe('the plan', () => {
  afterEach(async () => {
    await closeAll();
    await setPlanFile(undefined);
    for (const path of FILES) await remove(path);
  });

  describe('Open the plan file', () => {
    const open = () => vscode.commands.executeCommand('starStories.openPlan');

    it('begins one, once, with the cursor at the first date and nothing wrong', async () => {
      await setPlanFile('begun.md');
      await Promise.all([open(), open()]);
      assert.equal(await savedText('begun.md'), planTemplate(localZone()));
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), workspaceUri('begun.md').toString());
      const { document, selection } = editor;
      await editor.edit((edit) => edit.insert(selection.active, '2020-02-30 15:00'));
      const finding = await until('the bad date', () => findingsOn(document.uri)[0]);
      assert.equal(codeOf(finding), 'plan-date');
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
      assert.equal(document.getText(finding.range), '2020-02-30 15:00');
      await replaceText(document, DATED);
      await until('no finding', () => findingsOn(document.uri).length === 0);
    });

    it('leaves one that is there as it is', async () => {
      await writeFile('dated.md', DATED);
      await setPlanFile('dated.md');
      await open();
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.getText(editor.selection), '2020-12-03 15:00');
      assert.equal(await savedText('dated.md'), DATED);
    });

    it('takes the file that the settings name', async () => {
      await setPlanFile('june.md');
      await open();
      assert.ok(await exists(workspaceUri('june.md')));
      assert.ok(!(await exists(workspaceUri('plan.md'))));
    });
  });

  describe('while it is written', () => {
    const position = (document: vscode.TextDocument, after: string) =>
      document.positionAt(document.getText().indexOf(after) + after.length);

    it('isn’t checked when it is something else, or nothing is checked', async () => {
      const other = await openFile('other.md', '# Plan\n\n- [ ] at: 2020-02-30\n');
      const document = await openFile('wrong.md', DATED.replace('12-03', '02-30'));
      await until('a finding', () => findingsOn(document.uri).length > 0);
      assert.deepEqual(findingsOn(other.uri), []);
      const settings = vscode.workspace.getConfiguration('starStories');
      await settings.update('lint.enable', false, vscode.ConfigurationTarget.Workspace);
      await until('no finding', () => findingsOn(document.uri).length === 0);
      await settings.update('lint.enable', undefined, vscode.ConfigurationTarget.Workspace);
    });

    it('is completed with time zones, and keys', async () => {
      const document = await openFile('zones.md', DATED);
      const offered = (at: vscode.Position, wanted: string) =>
        until(wanted, async () => {
          const list = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            document.uri,
            at,
          );
          const labels = list.items.map(({ label }) => label);
          return labels.includes(wanted) ? labels : undefined;
        });
      const zones = await offered(position(document, 'zone: '), 'America/New_York');
      assert.ok(zones.includes('Europe/Berlin'));
      await replaceText(document, DATED.replace('stage: initial', 'stage: '));
      await offered(position(document, 'stage: '), 'full-loop');
    });

    it('tells over a date when that is', async () => {
      const document = await openFile('hover.md', DATED);
      const said = await until('a hover', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position(document, 'at: 20'),
        );
        const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
        return texts.map(({ value }) => value).find((text) => text.includes('Thursday'));
      });
      assert.match(said, /days ago, Thursday, December 3, 2020: 15:00 in Berlin/);
    });
  });

  describe('as it is saved', () => {
    let plan: LivePlan;
    let world: TestWorld;
    const follow = async () => {
      world = new TestWorld();
      plan = new LivePlan(world);
      await plan.ready;
    };
    afterEach(() => plan.dispose());

    it('isn’t there without a file, or with one of another kind', async () => {
      await writeFile('plan.md', '# Plan of the garden\n');
      await follow();
      assert.deepEqual(plan.plans, []);
      assert.equal(plan.lock(NOW), undefined);
      assert.equal(plan.nextChange(NOW), undefined);
    });

    it('knows locks', async () => {
      await writeFile('plan.md', DATED);
      await follow();
      assert.deepEqual(
        plan.plans.map(({ uri }) => uri.toString()),
        [workspaceUri('plan.md').toString()],
      );
      const from = STARTS - 15 * MINUTE;
      assert.equal(plan.lock(from - 1), undefined);
      assert.equal(plan.lock(from)?.interview.title, 'Exploratory');
      assert.equal(plan.nextChange(from - 1), from);
    });

    it('is ready only when the reading is over that overtook the first one', async () => {
      let readings = 0;
      const [first, second] = [new Gate(), new Gate()];
      first.close();
      second.close();
      world = new TestWorld();
      plan = new LivePlan({
        plan: world.plan,
        readFile: async () => {
          readings += 1;
          if (readings > 1) first.open();
          await (readings > 1 ? second : first).pass();
          return new TextEncoder().encode(DATED);
        },
      });
      let isReady = false;
      void plan.ready.then(() => (isReady = true));
      await setPlanFile('live.md');
      await until('the second reading', () => readings > 1);
      await world.plan();
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(isReady, false);
      second.open();
      await plan.ready;
      assert.equal(plan.plans.length, 1);
    });

    it('stays as it was while its file can’t be read, and says so', async () => {
      await writeFile('kept.md', DATED);
      await setPlanFile('kept.md');
      await follow();
      await writeFile('kept.md', DATED.replace('interviews:', 'interviews: ['));
      await until('the file that can’t be read', () => plan.unreadable.length === 1);
      assert.equal(plan.lock(STARTS)?.interview.title, 'Exploratory');
      await writeFile('kept.md', DATED);
      await until('the file that can be read', () => plan.unreadable.length === 0);
      assert.equal(plan.plans.length, 1);
    });

    it('changes when it is saved, not while it is typed, and goes with its file', async () => {
      await writeFile('live.md', DATED);
      await setPlanFile('live.md');
      await follow();
      const title = () => plan.plans[0]?.plan.interviews[0]?.title;
      const document = await vscode.workspace.openTextDocument(workspaceUri('live.md'));
      await replaceText(document, DATED.replace('title: Exploratory', 'title: Moved'));
      const count = world.read.length;
      assert.equal(title(), 'Exploratory');
      assert.equal(world.read.length, count);
      await document.save();
      await until('the saved text', () => title() === 'Moved');
      await remove('live.md');
      await until('no plan', () => plan.plans.length === 0);
      await writeFile('live.md', DATED);
      await until('a new plan', () => title() === 'Exploratory');
    });

    it('is another file when the settings say so', async () => {
      await writeFile('june.md', DATED);
      await follow();
      assert.deepEqual(plan.plans, []);
      await setPlanFile('june.md');
      await until('the other plan', () => plan.plans.length === 1);
    });
  });
});
