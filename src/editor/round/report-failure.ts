import { window } from 'vscode';

/** A log that can't be read or written is the one thing that stops a round: says so, and why. */
export async function reportFailure(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      `The log of the round can't be used, so nothing changed: ${reason}`,
    );
  }
}
