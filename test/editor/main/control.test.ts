import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SHOWN_AT_FIRST } from '../../../src/core/lint/fold';
import {
  CLEAN_STORY,
  closeAll,
  codeOf,
  findingsOn,
  openFile,
  quickFix,
  until,
  writeFile,
} from '../support';

const GAP = CLEAN_STORY.replace('six ran', '[how many] ran');
const TWICE = `${CLEAN_STORY}\n## Result\n\nAnd the next quarter was as quiet as the two before it had been.\n`;

const settings = () => vscode.workspace.getConfiguration('starStories');

/** Sets something for the workspace; undefined takes it back. */
const set = (name: string, value: unknown) =>
  settings().update(name, value, vscode.ConfigurationTarget.Workspace);

const severityOf = (document: vscode.TextDocument, rule: string) =>
  findingsOn(document.uri).find((one) => codeOf(one) === rule)?.severity;

const becomes = (
  document: vscode.TextDocument,
  rule: string,
  severity?: vscode.DiagnosticSeverity,
) =>
  until(`${rule} to become ${String(severity)}`, () =>
    severityOf(document, rule) === severity ? true : undefined,
  );

async function actionsOn(document: vscode.TextDocument, rule: string) {
  const finding = await until(rule, () =>
    findingsOn(document.uri).find((one) => codeOf(one) === rule),
  );
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

describe('control over the checks', () => {
  afterEach(closeAll);

  it('follows the level of a rule and the profile in the settings', async () => {
    const document = await openFile('stories/levels.md', TWICE);
    await becomes(document, 'duplicate-section', vscode.DiagnosticSeverity.Warning);
    await set('lint.rules', { 'duplicate-section': 'error' });
    await becomes(document, 'duplicate-section', vscode.DiagnosticSeverity.Error);
    await set('lint.rules', { 'duplicate-section': 'off' });
    await becomes(document, 'duplicate-section');
    await set('lint.rules', undefined);
    await becomes(document, 'duplicate-section', vscode.DiagnosticSeverity.Warning);
    const long = await openFile(
      'stories/long.md',
      CLEAN_STORY.replace('## Action', `## Action\n\n${'and so on '.repeat(300)}.\n`),
    );
    await until('spoken-length', () => severityOf(long, 'spoken-length'));
    await set('lint.profile', 'structure');
    await becomes(long, 'spoken-length');
    await becomes(document, 'duplicate-section', vscode.DiagnosticSeverity.Warning);
    await set('lint.profile', undefined);
    await until('spoken-length', () => severityOf(long, 'spoken-length'));
  });

  it('follows a configuration file in a folder, and says what it can’t use', async () => {
    const document = await openFile('stories/team/one.md', TWICE);
    const outside = await openFile('stories/other.md', TWICE);
    await becomes(document, 'duplicate-section', vscode.DiagnosticSeverity.Warning);
    const file = await writeFile(
      'stories/team/.star-stories.yaml',
      'rules:\n  duplicate-section: information\n  blames: off\n',
    );
    await becomes(document, 'duplicate-section', vscode.DiagnosticSeverity.Information);
    await becomes(outside, 'duplicate-section', vscode.DiagnosticSeverity.Warning);
    const [problem] = await until('a problem', () => {
      const found = findingsOn(file);
      return found.length > 0 ? found : undefined;
    });
    assert.match(problem?.message ?? '', /no rule “blames”; did you mean “blame”/);
    assert.equal(problem?.range.start.line, 2);
    await vscode.workspace.fs.delete(file);
    await becomes(document, 'duplicate-section', vscode.DiagnosticSeverity.Warning);
    await until('silence', () => findingsOn(file).length === 0 || undefined);
    const json = await writeFile(
      'stories/team/.star-stories.json',
      '{ "rules": { "duplicate-section": "off" } }',
    );
    await becomes(document, 'duplicate-section');
    await vscode.workspace.fs.delete(json);
    await becomes(document, 'duplicate-section', vscode.DiagnosticSeverity.Warning);
  });

  it('ignores a finding here or in the file by a comment', async () => {
    for (const where of ['here', 'in this file']) {
      const document = await openFile(`stories/ignored ${where}.md`, GAP);
      const finding = await until('placeholder', () =>
        findingsOn(document.uri).find((one) => codeOf(one) === 'placeholder'),
      );
      const edit = await quickFix(document, finding, `Ignore placeholder ${where}`);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until('silence', () => findingsOn(document.uri).length === 0 || undefined);
    }
  });

  it('switches a rule off everywhere in the user’s settings', async () => {
    const document = await openFile('stories/everywhere.md', GAP);
    const action = (await actionsOn(document, 'placeholder')).find(
      ({ title }) => title === 'Switch placeholder off everywhere',
    );
    assert.ok(action?.command);
    const { command, arguments: given = [] } = action.command;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    await becomes(document, 'placeholder');
    const own = settings().inspect('lint.rules')?.globalValue;
    assert.deepEqual(own, { placeholder: 'off' });
    await settings().update('lint.rules', undefined, vscode.ConfigurationTarget.Global);
    await becomes(document, 'placeholder', vscode.DiagnosticSeverity.Warning);
  });

  it('holds back what is of less weight in a poor story, until asked', async () => {
    const gaps = `${CLEAN_STORY}${'\nThen I counted [how many] of the hosts again.\n'.repeat(9)}`;
    const document = await openFile('stories/poor.md', gaps);
    const more = await until('the entry for more', () =>
      findingsOn(document.uri).find((one) => codeOf(one) === 'more'),
    );
    const loud = () =>
      findingsOn(document.uri).filter(
        (one) => one.severity !== vscode.DiagnosticSeverity.Hint && codeOf(one) !== 'more',
      );
    assert.equal(loud().length, SHOWN_AT_FIRST);
    const count = Number(/^\d+/.exec(more.message)?.[0]);
    await vscode.window.showTextDocument(document);
    const actions = await actionsOn(document, 'more');
    const show = actions.find(({ title }) => title === 'Show all findings in this story');
    assert.ok(show?.command);
    await vscode.commands.executeCommand(show.command.command);
    await until('all findings', () => loud().length === SHOWN_AT_FIRST + count || undefined);
    assert.equal(severityOf(document, 'more'), undefined);
  });

  it('fixes what is safe on save when the user has asked for it', async () => {
    const [head, situation, task, rest] = CLEAN_STORY.split(/(?=^## (?:Situation|Task|Action))/m);
    assert.ok(head && situation && task && rest);
    const document = await openFile('stories/saved.md', head + task + situation + rest);
    const editor = await vscode.window.showTextDocument(document);
    const editing = vscode.workspace.getConfiguration('editor');
    const target = vscode.ConfigurationTarget.Workspace;
    await editing.update('codeActionsOnSave', { 'source.fixAll.starStories': 'explicit' }, target);
    await editor.edit((edit) => edit.insert(new vscode.Position(document.lineCount, 0), '\n'));
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until(
      'the right order',
      () => document.getText().trim() === CLEAN_STORY.trim() || undefined,
    );
    await editing.update('codeActionsOnSave', undefined, target);
  });

  it('shows time and share at the headings, where the user wants them', async () => {
    const document = await openFile('stories/times.md', CLEAN_STORY);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      return found.map(({ label }) => (typeof label === 'string' ? label : ''));
    };
    const lenses = async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.map(({ command }) => command?.title ?? '');
    };
    const shown = /^\d:\d\d, \d+%$/;
    const four = (found: string[]) => found.length === 4 && found.every((one) => shown.test(one));
    await until('hints', async () => four(await hints()) || undefined);
    assert.deepEqual(await lenses(), []);
    await set('sectionTimes', 'codeLens');
    await until('lenses', async () => four(await lenses()) || undefined);
    assert.deepEqual(await hints(), []);
    await set('sectionTimes', 'off');
    await until('neither', async () => (await lenses()).length === 0 || undefined);
    await set('sectionTimes', undefined);
  });
});
