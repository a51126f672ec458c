import { commands, window } from 'vscode';

/** As VS Code names the commands that go to an editor group. */
const NAMES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/**
 * Makes an empty column where one went when its last tab was closed. The last one needs no help: it
 * comes with its first tab.
 *
 * @param column its number, from 1
 * @param columns how many there were
 */
export async function makeColumn(column: number, columns: number): Promise<void> {
  const now = window.tabGroups.all.length;
  const name = NAMES[column - 1];
  if (now >= columns || column > now || name === undefined) return;
  await commands.executeCommand(`workbench.action.focus${name}EditorGroup`);
  await commands.executeCommand('workbench.action.newGroupLeft');
}
