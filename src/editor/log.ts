import { window, type Disposable, type LogOutputChannel } from 'vscode';

/** The extension's log, quiet unless something is wrong; its channel appears with the first line. */
export class Log implements Disposable {
  private readonly said = new Set<string>();
  private channel: LogOutputChannel | undefined;

  /** Something the candidate may want to know when they wonder why a file isn't listed. */
  info(message: string): void {
    this.open().info(message);
  }

  /** Something worth a line, but not at every keystroke. */
  once(message: string): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    this.open().warn(message);
  }

  error(error: unknown): void {
    this.open().error(error instanceof Error ? error : String(error));
  }

  private open(): LogOutputChannel {
    this.channel ??= window.createOutputChannel('STAR Stories', { log: true });
    return this.channel;
  }

  dispose(): void {
    this.channel?.dispose();
  }
}
