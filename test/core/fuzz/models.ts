import { readdirSync, readFileSync } from 'node:fs';

/** The texts of the Markdown files of a folder. */
export function modelsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** The keys that stand in front matter, and all that is written behind them. */
export function wordsOf(models: readonly string[]): string[] {
  const words = models.flatMap((model) => [
    ...[...model.matchAll(/^[ \t-]*[\w-]+:/gm)].map(([key]) => `${key} `),
    ...[...model.matchAll(/^[ \t-]*[\w-]+:[ \t]+(\S.*)$/gm)].map(([, value = '']) => value),
  ]);
  return [...new Set(words)];
}
