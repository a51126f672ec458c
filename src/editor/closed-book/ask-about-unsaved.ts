import { window, workspace, type QuickPickItem, type Uri } from 'vscode';
import { count } from '../../core/count';
import { documentNames } from '../../core/round/closed-book';
import { fileName } from '../text';
import { bookTabs, isUnsaved } from './book-tabs';

/**
 * Asks about documents with unsaved words before a round begins; nothing is saved or closed unasked.
 *
 * @returns false when the candidate would rather have no round now
 */
export async function settleUnsaved(): Promise<boolean> {
  const unsaved = unsavedBooks();
  if (unsaved.length === 0) return true;
  const choice = await ask(unsaved.map(({ path }) => fileName(path)));
  if (choice === 'save') await saveAll(unsaved);
  return choice === 'save' || choice === 'leave';
}

function unsavedBooks(): Uri[] {
  const found = bookTabs().flatMap((book) => (book.uri && isUnsaved(book) ? [book.uri] : []));
  return [...new Map(found.map((uri) => [uri.toString(), uri])).values()];
}

interface Choice extends QuickPickItem {
  readonly does: 'save' | 'leave' | 'cancel';
}

async function ask(names: readonly string[]): Promise<Choice['does'] | undefined> {
  const choices: Choice[] = [
    { label: 'Save and close', detail: 'They come back after the round.', does: 'save' },
    {
      label: 'Leave them open',
      detail: 'Looking at one of them during the round counts as a peek.',
      does: 'leave',
    },
    { label: 'Cancel the round', does: 'cancel' },
  ];
  const unsaved = count(names.length, 'document has', 'documents have');
  const picked = await window.showQuickPick(choices, {
    title: `Closed book: ${unsaved} unsaved changes`,
    placeHolder: documentNames(names),
    ignoreFocusOut: true,
  });
  return picked?.does;
}

async function saveAll(unsaved: readonly Uri[]): Promise<void> {
  const failed: string[] = [];
  for (const uri of unsaved) {
    if (!(await save(uri))) failed.push(fileName(uri.path));
  }
  if (failed.length === 0) return;
  const stay = failed.length === 1 ? 'stays' : 'stay';
  void window.showWarningMessage(`Not saved: ${documentNames(failed)} ${stay} open.`);
}

/** A document without a file asks for one, and the candidate may change their mind. */
async function save(uri: Uri): Promise<boolean> {
  return workspace.save(uri).then(
    (saved) => saved !== undefined,
    () => false,
  );
}
