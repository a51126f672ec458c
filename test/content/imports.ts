import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FROM =
  /^(?:import|export)\b(?! type\b)[^;]*?\bfrom '(\.[^']*)'|^import '(\.[^']*)'|\bimport\('(\.[^']*)'\)/gm;

/** All source files whose code runs when one of these files or folders does; types alone aren't followed. */
export function reachedFrom(...starts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = starts.flatMap(filesAt);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...importsOf(file));
  }
  return reached;
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((name) => /\.tsx?$/.test(name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(FROM)].flatMap(([, one, two, three]) => {
    const base = join(dirname(file), one ?? two ?? three ?? '');
    const found = [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((name) =>
      existsSync(name),
    );
    return found === undefined ? [] : [found];
  });
}
