import { window, workspace, type QuickPickItem, type Uri } from 'vscode';
import { count } from '../../core/count';
import { documentNames } from '../../core/round/closed-book';
import { fileName } from '../text';
import type { Book } from './book-tabs';

/** What documents with unsaved words are asked about with: what it is for, and the three choices. */
export type UnsavedWords = { readonly title: string } & Readonly<
  Record<(typeof CHOICES)[number], QuickPickItem>
>;

const CHOICES = ['save', 'leave', 'cancel'] as const;

/**
 * Asks about documents with unsaved words before they are closed; nothing is saved or closed unasked.
 *
 * @returns false when the candidate would rather leave everything as it is
 */
export async function settleUnsaved(
  unsaved: readonly Pick<Book, 'uri'>[],
  words: UnsavedWords,
): Promise<boolean> {
  const uris = unsaved.flatMap(({ uri }) => uri ?? []);
  const each = [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
  if (each.length === 0) return true;
  const names = each.map(({ path }) => fileName(path));
  const choice = await ask(names, words);
  if (choice === 'save') await saveAll(each);
  return choice === 'save' || choice === 'leave';
}

async function ask(
  names: readonly string[],
  words: UnsavedWords,
): Promise<(typeof CHOICES)[number] | undefined> {
  const choices = CHOICES.map((does) => ({ ...words[does], does }));
  const unsaved = count(names.length, 'document has', 'documents have');
  const picked = await window.showQuickPick(choices, {
    title: `${words.title}: ${unsaved} unsaved changes`,
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
