import * as l10n from '@vscode/l10n';
import { Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import type { Round } from '../../core/round/round';
import { pathFrom } from '../../core/round/told-choices';

/** What candidates said when they were asked, by the id of the round. */
const chosen = new Map<string, Uri>();

/**
 * The workspace folder that the record of a round goes to: the only one, that of the first story told, or
 * the one that the candidate chose; undefined when they are to be asked.
 */
export function recordFolder(round: Round): Uri | undefined {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (!first || others.length === 0) return first?.uri;
  const told = round.phases.flatMap((phase) => phase.told)[0];
  const story = told === undefined ? undefined : Uri.joinPath(first.uri, told);
  return (story && workspace.getWorkspaceFolder(story)?.uri) ?? chosen.get(round.start.id);
}

/** The round with stories told as they are named from a folder; while it runs, the first one names them. */
export function namedFrom(round: Round, folder: Uri): Round {
  const first = workspace.workspaceFolders?.[0]?.uri;
  if (!first || first.toString() === folder.toString()) return round;
  const named = (path: string) => pathFrom(folder.path, Uri.joinPath(first, path).path);
  const phases = round.phases.map((phase) => ({ ...phase, told: phase.told.map(named) }));
  return { ...round, phases };
}

interface FolderItem {
  readonly label: string;
  readonly description: string;
  readonly folder: WorkspaceFolder;
}

/**
 * Asks which folder a round belongs to, in the window that the candidate looks at.
 * @returns false when they didn't say
 */
export async function askForFolder({ start }: Round): Promise<boolean> {
  await untilFocused();
  const items = (workspace.workspaceFolders ?? []).map((folder): FolderItem => ({
    label: folder.name,
    description: folder.uri.fsPath,
    folder,
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Save round'),
    placeHolder: l10n.t('Which folder does this round belong to?'),
    ignoreFocusOut: true,
  });
  if (picked) chosen.set(start.id, picked.folder.uri);
  return picked !== undefined;
}

/** Another window may be the one in which the round ended. */
async function untilFocused(): Promise<void> {
  if (window.state.focused) return;
  await new Promise<void>((resolve) => {
    const listener = window.onDidChangeWindowState(({ focused }) => {
      if (!focused) return;
      listener.dispose();
      resolve();
    });
  });
}
