import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CASE_TEXTS } from '../../shipped-cases';
import { CASE_LIST, rubricLine } from '../../../src/core/cases';
import { readShelf } from '../../../src/editor/cases/shelf';
import {
  closeAll,
  codeOf,
  findingsOn,
  openFile,
  replaceText,
  until,
  workspaceUri,
} from '../support';
import { TestWorld } from '../test-index';

const ID = 'messenger-intermittent';
const WHOLE = CASE_TEXTS.get(ID) ?? '';
const BEGUN = 'id: begun\nkind: outag\n';

describe('a case of one’s own', () => {
  const shape = (document: vscode.TextDocument) =>
    findingsOn(document.uri).filter((one) => codeOf(one) === 'case-shape');

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(workspaceUri('cases'), { recursive: true });
  });

  it('has its problems shown where they stand, until they are put right', async () => {
    const document = await openFile('cases/begun.case.yaml', BEGUN);
    const [finding] = await until('a problem', () => {
      const found = shape(document);
      return found.length > 0 ? found : undefined;
    });
    assert.equal(finding && document.getText(finding.range), 'outag');
    await replaceText(document, WHOLE);
    await until('no problem', () => shape(document).length === 0);
  });

  it('isn’t looked for in YAML of other kinds', async () => {
    const other = await openFile('cases/other.yaml', BEGUN);
    const document = await openFile('cases/begun.case.yaml', BEGUN);
    await until('a problem', () => shape(document).length > 0);
    assert.deepEqual(findingsOn(other.uri), []);
  });

  it('is completed, and signals tell what they mean', async () => {
    const text = 'id: begun\nkind: \nexpects:\n  - signal: troubleshooting-s1\n';
    const document = await openFile('cases/begun.case.yaml', text);
    const labels = await until('completion', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(1, 6),
      );
      const found = list.items.map(({ label }) => label);
      return found.includes('takeover') ? found : undefined;
    });
    assert.ok(labels.includes('outage'));
    const told = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(3, 15),
      );
      return hovers.flatMap(({ contents }) => contents)[0];
    });
    assert.deepEqual(told, new vscode.MarkdownString(rubricLine('troubleshooting-s1')));
  });

  it('stands on the shelf with ours, and in the place of one with the same id', async () => {
    await openFile('cases/broken.case.yaml', BEGUN);
    await openFile('cases/mine.case.yaml', WHOLE.replace(`id: ${ID}`, 'id: mine'));
    await openFile('cases/same.case.yaml', WHOLE.replace(/^title: .*/m, 'title: Mine'));
    const { cases, broken } = await readShelf(new TestWorld());
    assert.equal(cases.length, CASE_LIST.length + 1);
    const own = cases.filter((one) => one.own);
    assert.deepEqual(own.map(({ id, title }) => (id === ID ? title : id)).sort(), ['Mine', 'mine']);
    assert.equal((await own.find(({ id }) => id === 'mine')?.study())?.id, 'mine');
    assert.deepEqual(
      broken.map(({ problem, range }) => [problem.includes('outage'), range.start.line]),
      [[true, 1]],
    );
    const ours = cases.find((one) => !one.own);
    assert.equal((await ours?.study())?.id, ours?.id);
  });
});
