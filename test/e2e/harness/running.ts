import type { Browser } from 'playwright-core';

/** What a window opens: a folder, or a `.code-workspace` file. */
export type Target = { folder: string } | { workspace: string };

/** Which extension host runs the extension: a process of its own, or a worker of the window. */
export type HostKind = 'node' | 'web';

/** The server and the browser that `run.mjs` has started for all test files. */
export interface RunningHost {
  kind: HostKind;
  /** Folder of this run's pictures. */
  out: string;
  browser: Browser;
  /** Folder of the server's profile, installed extensions and logs. */
  dataDir: string;
  address(target: Target): string;
  /**
   * Starts one more server with the extension, which a test may kill.
   * @param options `nodeArgs`: arguments of Node, for the server and its extension hosts; `vsix`: none
   *   where the extension is installed already
   */
  startServer(options: {
    dataDir: string;
    port?: number;
    nodeArgs?: string[];
    vsix?: string[];
    environment?: Record<string, string>;
  }): Promise<OwnServer>;
}

/** A server that belongs to one test. */
export interface OwnServer {
  port: number;
  address(target: Target): string;
  stop(): Promise<void>;
}

export function runningHost(): RunningHost {
  const { starHost } = globalThis as { starHost?: RunningHost };
  if (!starHost) throw new Error('no VS Code runs: start these tests by test/e2e/run.mjs');
  return starHost;
}
