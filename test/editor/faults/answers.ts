import * as vscode from 'vscode';

const MESSAGES = ['showErrorMessage', 'showWarningMessage', 'showInformationMessage'] as const;

/** What is answered when the extension asks. */
export interface Answers {
  readonly input?: string;
  readonly saveAs?: vscode.Uri;
}

/**
 * Does something, with questions answered in the candidate's place.
 * @returns the messages that they would see; what is thrown is one, since VS Code shows it
 */
export async function answering(
  { input, saveAs }: Answers,
  run: () => PromiseLike<unknown>,
): Promise<string[]> {
  const said: string[] = [];
  const { window } = vscode;
  const before = { ...window };
  const say = (message: string) => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(window, {
    ...Object.fromEntries(MESSAGES.map((name) => [name, say])),
    showInputBox: () => Promise.resolve(input),
    showSaveDialog: () => Promise.resolve(saveAs),
    showQuickPick: (items: readonly unknown[]) => Promise.resolve(items[0]),
  });
  try {
    await run();
  } catch (error) {
    said.push(error instanceof Error ? error.message : String(error));
  } finally {
    const { showInputBox, showSaveDialog, showQuickPick } = before;
    const messages = Object.fromEntries(MESSAGES.map((name) => [name, before[name]]));
    Object.assign(window, { ...messages, showInputBox, showSaveDialog, showQuickPick });
  }
  return said;
}
