import { window } from 'vscode';

/** Says what went wrong with the round; what happened in it is kept in this window and tried again. */
export async function reportFailure(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      `The log of the round can’t be used: ${reason} The round goes on in this window, and storing it is tried again.`,
    );
  }
}
