import * as l10n from '@vscode/l10n';
import { window, workspace, type QuickPickItem, type Uri } from 'vscode';
import { numberOf } from '../../core/language';
import { documentNames } from '../../core/round/closed-book';
import { fileName } from '../text';
import { unlinked } from '../unlinked';
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
  const unsaved = numberOf(
    names.length,
    l10n.t('{0} document has unsaved changes'),
    l10n.t('{0} documents have unsaved changes'),
  );
  const picked = await window.showQuickPick(choices, {
    title: `${words.title}: ${unsaved}`,
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
  const names = documentNames(failed);
  void window.showWarningMessage(
    unlinked(
      failed.length === 1
        ? l10n.t`Not saved: ${names} stays open.`
        : l10n.t`Not saved: ${names} stay open.`,
    ),
  );
}

/** A document without a file asks for one, and the candidate may change their mind. */
async function save(uri: Uri): Promise<boolean> {
  return workspace.save(uri).then(
    (saved) => saved !== undefined,
    () => false,
  );
}
