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
import { lintSettings } from './config';
import { isStory } from './stories/is-story';
import { toEditorEdits } from './text';
import type { World } from './world';

const KIND = CodeActionKind.SourceFixAll.append('starStories');

/** All safe fixes at once: as a command, and as a source action that may run on save. */
export function registerFixAll(world: World): Disposable[] {
  return [
    commands.registerCommand('starStories.fixAll', () => fixActiveStory(world)),
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      { provideCodeActions: (document) => sourceAction(world, document) },
      { providedCodeActionKinds: [KIND] },
    ),
  ];
}

async function fixActiveStory(world: World): Promise<void> {
  const document = window.activeTextEditor?.document;
  const edit = document && (await fixAllEdit(world, document));
  if (edit) await workspace.applyEdit(edit);
  else window.setStatusBarMessage('$(check) Nothing to fix without you in this story', 4000);
}

async function sourceAction(world: World, document: TextDocument): Promise<CodeAction[]> {
  const edit = await fixAllEdit(world, document);
  if (!edit) return [];
  const action = new CodeAction('Fix all safe STAR findings', KIND);
  action.edit = edit;
  return [action];
}

/** One small edit, so that the cursor stays where it is; undefined when nothing is to be fixed. */
async function fixAllEdit(
  world: World,
  document: TextDocument,
): Promise<WorkspaceEdit | undefined> {
  if (!isStory(document)) return undefined;
  const { fixAll, smallestEdit } = await world.engine();
  const before = document.getText();
  const after = fixAll(before, lintSettings(document.uri));
  const change = smallestEdit(before, after);
  if (!change) return undefined;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, toEditorEdits(document, [change]));
  return edit;
}
