import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Books, Day } from '../../src/editor/closed-book/books';

/** No round runs. */
export const OPEN_BOOKS: Books = {
  closed: false,
  reason: undefined,
  notice: '',
  ready: Promise.resolve(),
  onDidChange: () => new vscode.Disposable(() => undefined),
};

/** No interview is on. */
export const NO_INTERVIEW: Day = {
  isKnown: true,
  notice: undefined,
  ready: Promise.resolve(),
  onDidChange: () => new vscode.Disposable(() => undefined),
};

/** Asks again and again until the answer is no longer undefined; fails with `what` after a while. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | PromiseLike<T | undefined>,
  timeoutMs = 20_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) assert.fail(`gave up waiting: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export function workspaceUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Writes a file below the workspace, without the editor knowing. */
export async function writeFile(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = workspaceUri(...path.split('/'));
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** A document that VS Code still has from before takes in what is new on disk a little later. */
export async function openFile(path: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFile(path, text));
  await until(`the text of ${path}`, () => asShown(document.getText()) === asShown(text));
  return document;
}

const asShown = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

export async function openUntitled(content: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content });
}

export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  edit.replace(document.uri, all, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Findings of ours on a file. */
export function findingsOn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'STAR');
}

/** The texts that a rule marks in a document, in the order in which they stand. */
export function markedBy(document: vscode.TextDocument, rule: string): string[] {
  return findingsOn(document.uri)
    .filter((diagnostic) => codeOf(diagnostic) === rule)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range }) => document.getText(range));
}

/**
 * The light bulb's entry with a title at a finding; asked again and again, since entries come later
 * than findings.
 */
export async function quickFix(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
  title: string,
): Promise<vscode.WorkspaceEdit> {
  return until(`the fix “${title}”`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.find((action) => action.title === title)?.edit;
  });
}

/** Closes everything without a question: unsaved changes are thrown away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** A story without findings, to be spoiled by tests. */
export const CLEAN_STORY = `---
title: Half the pages in one quarter
focus: [production-ownership]
topics: [learning-from-events]
kind: success
---

## Situation

In March 2024 my team of six ran the session cache at Alder, 3,200 hosts that every login went through. The pager rang 41 times in a week, mostly at night, and two engineers had asked to leave the rota.

## Task

I was asked to bring the pages under ten a week by the end of June without adding people, and to keep the login objective of 99.9 percent.

## Action

I began with the last hundred pages and sorted them by what the engineer had done about each one. In 71 of them nobody had done anything at all. I decided to delete those alerts instead of tuning them, because an alert that asks for nothing only teaches people to look away. Priya, who led the storage team, disagreed: two of the alerts had once warned her of a full disk. I went through the history with her, and we replaced both by one alert on the time left until the disk is full. Then I turned to the real faults. One node pool restarted whenever a certificate was renewed. I asked Tom to build a staged renewal, and I cleared his week by taking his on-call shift myself. I considered moving everything to the managed cache, but the move would have taken a year, and people were leaving now. Every Monday I read the pages of the week with the whole team for fifteen minutes. We kept a list of what to fix, and I said no to two feature requests so that the list moved. When the product lead asked why, I showed her the hours that her own engineers lost at night, and she moved her launch by two weeks.

## Result

By the end of June the pages had fallen from 41 to 8 a week, and they stayed below ten for the two quarters after that. Logins stayed at 99.93 percent. Both engineers are still on the rota. One cause, the slow failover in the oldest region, I did not get to; it still rings about twice a week.
`;
