import * as l10n from '@vscode/l10n';
import {
  CodeAction,
  CodeActionKind,
  commands,
  languages,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { Books } from './closed-book/books';
import { unlessClosed } from './closed-book/unless-closed';
import type { LintConfig } from './lint-config';
import { isStory } from './stories/is-story';
import { toEditorEdits } from './text';
import type { World } from './world';

const KIND = CodeActionKind.SourceFixAll.append('starStories');

/** All safe fixes at once: as a command, and as a source action that may run on save. */
export function registerFixAll(world: World, config: LintConfig, books: Books): Disposable[] {
  return [
    commands.registerCommand(
      'starStories.fixAll',
      unlessClosed(books, () => fixActiveStory(world, config)),
    ),
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions: (document) =>
          books.closed ? [] : sourceAction(world, config, document),
      },
      { providedCodeActionKinds: [KIND] },
    ),
  ];
}

async function fixActiveStory(world: World, config: LintConfig): Promise<void> {
  const document = window.activeTextEditor?.document;
  const edit = document && (await fixAllEdit(world, config, document));
  if (edit) await workspace.applyEdit(edit);
  else
    window.setStatusBarMessage(
      `$(check) ${l10n.t('Nothing to fix without you in this story')}`,
      4000,
    );
}

async function sourceAction(
  world: World,
  config: LintConfig,
  document: TextDocument,
): Promise<CodeAction[]> {
  const edit = await fixAllEdit(world, config, document);
  if (!edit) return [];
  const action = new CodeAction(l10n.t('Fix all safe STAR findings'), KIND);
  action.edit = edit;
  return [action];
}

/** One small edit, so that the cursor stays where it is; undefined when nothing is to be fixed. */
async function fixAllEdit(
  world: World,
  config: LintConfig,
  document: TextDocument,
): Promise<WorkspaceEdit | undefined> {
  if (!isStory(document)) return undefined;
  const engine = await world.engine();
  const settings = await config.settingsFor(engine, document.uri);
  const before = document.getText();
  const after = engine.fixAll(before, settings);
  const change = engine.smallestEdit(before, after);
  if (!change) return undefined;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, toEditorEdits(document, [change]));
  return edit;
}
