import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import { grammar, headingGrammar, proseGrammar } from '../../../src/core/story/grammar';

const MARKDOWN = 'text.html.markdown';
/** Set by what runs the tests. */
const BUILT_IN = process.env.STAR_BUILT_IN_EXTENSIONS ?? '';

/** A piece of a line with its scopes, the outermost (`text.html.markdown`) first. */
export interface Token {
  text: string;
  scopes: string[];
}

export type Tokenize = (text: string) => Token[][];

interface Contribution {
  scopeName: string;
  injectTo: string[];
  /** The grammar as JSON or property list, which `path` tells apart. */
  read: () => string;
  path: string;
}

interface Manifest {
  contributes?: { grammars?: { scopeName: string; path: string; injectTo?: string[] }[] };
}

/** The grammars of the extensions that VS Code brings along. */
function builtIn(): Contribution[] {
  if (!existsSync(BUILT_IN)) throw new Error(`VS Code's own grammars are not in “${BUILT_IN}”`);
  return readdirSync(BUILT_IN).flatMap((extension) => {
    const manifest = join(BUILT_IN, extension, 'package.json');
    if (!existsSync(manifest)) return [];
    const { contributes } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
    return (contributes?.grammars ?? []).map(({ scopeName, path, injectTo = [] }) => {
      const file = join(BUILT_IN, extension, path);
      return { scopeName, injectTo, path: file, read: () => readFileSync(file, 'utf8') };
    });
  });
}

function ours(): Contribution[] {
  return [grammar(), headingGrammar(), proseGrammar()].map((one) => ({
    scopeName: one.scopeName,
    injectTo: [MARKDOWN],
    path: `${one.scopeName}.json`,
    read: () => JSON.stringify(one),
  }));
}

let engine: Promise<textmate.IOnigLib> | undefined;

/** The regular expressions that VS Code runs grammars on. */
export function onigurumaEngine(): Promise<textmate.IOnigLib> {
  return (engine ??= loadEngine());
}

async function loadEngine(): Promise<textmate.IOnigLib> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const main = require.resolve('vscode-oniguruma');
  const oniguruma = require(main) as typeof Oniguruma;
  await oniguruma.loadWASM(Uint8Array.from(readFileSync(join(main, '../onig.wasm'))).buffer);
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

/** VS Code's Markdown grammar as it runs in the editor, with our injections or without. */
export async function markdownTokenizer({ injected }: { injected: boolean }): Promise<Tokenize> {
  const grammars = new Map(
    [...builtIn(), ...(injected ? ours() : [])].map((one) => [one.scopeName, one]),
  );
  const registry = new textmate.Registry({
    onigLib: onigurumaEngine(),
    loadGrammar: (scope) => {
      const found = grammars.get(scope);
      return Promise.resolve(found ? textmate.parseRawGrammar(found.read(), found.path) : null);
    },
    getInjections: (scope) =>
      [...grammars.values()].filter((g) => g.injectTo.includes(scope)).map((g) => g.scopeName),
  });
  const markdown = await registry.loadGrammar(MARKDOWN);
  if (!markdown) throw new Error('no Markdown grammar');
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = markdown.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes,
      }));
    });
  };
}

/** Adjoining pieces that carry a scope which begins with `scope`, joined, line by line. */
export function marked(lines: readonly Token[][], scope: string): string[] {
  return lines.flatMap((line) => {
    const runs: string[] = [];
    let open = false;
    for (const { text, scopes } of line) {
      const hit = scopes.some((one) => one.startsWith(scope));
      if (hit && open) runs.push(`${runs.pop() ?? ''}${text}`);
      else if (hit) runs.push(text);
      open = hit;
    }
    return runs;
  });
}
