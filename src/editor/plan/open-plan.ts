import * as l10n from '@vscode/l10n';
import {
  commands,
  Selection,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
} from 'vscode';
import { declaresPlan } from '../../core/plan/declares';
import type { World } from '../world';
import { localZone } from './local-zone';
import { planUri } from './plan-file';

/** Opens the plan of a folder at its first date; begins one from the template where there is none. */
export function registerOpenPlan(world: World): Disposable {
  let opening: Promise<void> | undefined;
  return commands.registerCommand('starStories.openPlan', () => {
    // Two clicks begin one plan.
    opening ??= openPlan(world).finally(() => (opening = undefined));
    return opening;
  });
}

async function openPlan(world: World): Promise<void> {
  if (!workspace.workspaceFolders?.length) return sayNoFolder();
  const folder = await chooseFolder(workspace.workspaceFolders);
  if (!folder) return;
  const { firstDate, planTemplate } = await world.preparation();
  const uri = planUri(folder);
  if (!(await exists(uri))) {
    const text = planTemplate(localZone(), lineEnd(uri));
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  const document = await workspace.openTextDocument(uri);
  const date = firstDate(document.getText()) ?? { start: 0, end: 0 };
  const selection = new Selection(document.positionAt(date.start), document.positionAt(date.end));
  await window.showTextDocument(document, { selection, preview: false });
  if (!declaresPlan(document.getText())) void sayNoPlan(document);
}

/** The only folder without asking. */
async function chooseFolder(
  folders: readonly WorkspaceFolder[],
): Promise<WorkspaceFolder | undefined> {
  if (folders.length < 2) return folders[0];
  return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The plan of which folder?') });
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

const lineEnd = (uri: Uri): string =>
  workspace.getConfiguration('files', uri).get('eol') === '\r\n' ? '\r\n' : '\n';

async function sayNoFolder(): Promise<void> {
  const message = l10n.t('A plan is a file in your folder of stories. Open that folder first.');
  const choice = await window.showInformationMessage(message, l10n.t('Open a folder'));
  if (choice) await commands.executeCommand('workbench.action.files.openFolder');
}

/** A file of that name can have been there for something else. */
async function sayNoPlan({ uri }: TextDocument): Promise<void> {
  const name = workspace.asRelativePath(uri, false);
  const message = l10n.t`${name} isn’t a plan of interviews, since its first lines don’t say “type: star-plan”. Add them, or let the plan be another file.`;
  const choice = await window.showWarningMessage(message, l10n.t('Change the setting'));
  if (choice)
    await commands.executeCommand('workbench.action.openSettings', 'starStories.planFile');
}
