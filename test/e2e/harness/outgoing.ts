import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Frame, Request } from 'playwright-core';

/** Resources of pages have such an address, which the page's service worker answers from the host. */
const RESOURCE = /^https:\/\/[^/]+\.vscode-resource\.vscode-cdn\.net\//;

/** What a window asks for from anywhere but its own server, and what a page was kept from asking for. */
export function watchRequests(context: BrowserContext, port: number) {
  const seen = { all: 0, resources: 0, elsewhere: new Set<string>(), refused: 0 };
  const isOwn = (address: string) =>
    new URL(address).host === `127.0.0.1:${port}` || /^(?:blob|data|about):/.test(address);
  context.on('request', (request: Request) => {
    seen.all += 1;
    const address = request.url();
    if (RESOURCE.test(address)) seen.resources += 1;
    else if (!isOwn(address)) seen.elsewhere.add(address);
  });
  context.on('requestfailed', (request: Request) => {
    if (request.failure()?.errorText !== 'csp') return;
    seen.refused += 1;
    seen.elsewhere.delete(request.url());
  });
  return seen;
}

/** What a page's content security policy has refused since the page was made. */
export const refused = (frame: Frame): Promise<string[]> =>
  frame.evaluate(async () => {
    const bodies: string[] = [];
    const observer = new ReportingObserver(
      (reports) => bodies.push(...reports.map(({ body }) => JSON.stringify(body))),
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    observer.disconnect();
    return bodies;
  });

/** The directives of a page's own policy, by name. */
export async function policyOf(frame: Frame): Promise<Map<string, string[]>> {
  const text = await frame.evaluate(
    () =>
      document
        .querySelector('meta[http-equiv="Content-Security-Policy"]')
        ?.getAttribute('content') ?? '',
  );
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** A connection, lookup or process that an extension host has begun. */
export interface Begun {
  readonly what: string;
  readonly to: string;
  readonly stack: string;
}

/** Options of a server whose extension hosts note what they begin. @param file to note it in */
export const noting = (file: string) => ({
  nodeArgs: ['--require', resolve('test/host/connections.cjs')],
  environment: { STAR_CONNECTIONS: file },
});

export function begunIn(file: string): Begun[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Begun);
}
