import * as l10n from '@vscode/l10n';
import {
  commands,
  Selection,
  TabInputText,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
} from 'vscode';
import { declaresPlan } from '../../core/plan/declares';
import { createFile, exists, orTell } from '../files';
import type { World } from '../world';
import { localZone } from './local-zone';
import { planUri } from './plan-file';
import { unlinked } from '../unlinked';

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
  const document = await orTell(uri, async () => {
    if (!(await exists(uri))) await createFile(uri, planTemplate(localZone(), lineEnd(uri)));
    return workspace.openTextDocument(uri);
  });
  if (!document) return;
  const date = firstDate(document.getText()) ?? { start: 0, end: 0 };
  const selection = new Selection(document.positionAt(date.start), document.positionAt(date.end));
  await window.showTextDocument(document, { selection, preview: false });
  if (!declaresPlan(document.getText())) void sayNoPlan(document);
}

/** The only folder, or the one whose plan is open behind something else, without asking. */
async function chooseFolder(
  folders: readonly WorkspaceFolder[],
): Promise<WorkspaceFolder | undefined> {
  const [open, ...others] = folders.length < 2 ? folders : folders.filter(hasPlanBehind);
  if (open && others.length === 0) return open;
  return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The plan of which folder?') });
}

/** Whoever looks at a plan already wants another one. */
function hasPlanBehind(folder: WorkspaceFolder): boolean {
  const plan = planUri(folder).toString();
  if (window.activeTextEditor?.document.uri.toString() === plan) return false;
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof TabInputText && input.uri.toString() === plan);
}

const lineEnd = (uri: Uri): string =>
  workspace.getConfiguration('files', uri).get('eol') === '\r\n' ? '\r\n' : '\n';

async function sayNoFolder(): Promise<void> {
  const choice = await window.showInformationMessage(
    l10n.t('A plan is a file in your folder of stories. Open that folder first.'),
    l10n.t('Open a folder'),
  );
  if (choice) await commands.executeCommand('workbench.action.files.openFolder');
}

/** A file of that name can have been there for something else. */
async function sayNoPlan({ uri }: TextDocument): Promise<void> {
  const name = workspace.asRelativePath(uri, false);
  const message = l10n.t`${name} isn’t a plan of interviews, since its first lines don’t say “type: star-plan”. Add them, or let the plan be another file.`;
  const choice = await window.showWarningMessage(unlinked(message), l10n.t('Change the setting'));
  if (choice)
    await commands.executeCommand('workbench.action.openSettings', 'starStories.planFile');
}
