/** The part of desktop VS Code's command line that test runs use. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Options whose value may be the next argument. */
const WITH_VALUE = new Set([
  'disable-extension',
  'extensionDevelopmentKind',
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensions-dir',
  'folder-uri',
  'user-data-dir',
]);

/**
 * @param {string[]} args
 * @returns {{ all(name: string): string[], last(name: string): string | undefined, has(name: string): boolean, paths: string[] }}
 */
export function readArguments(args) {
  const options = new Map();
  const paths = [];
  const rest = [...args];
  while (rest.length > 0) {
    const argument = rest.shift();
    const option = /^--?([^=]+)(?:=(.*))?$/s.exec(argument);
    if (!option) {
      paths.push(argument);
      continue;
    }
    const [, name, given] = option;
    const takesNext = given === undefined && WITH_VALUE.has(name) && !rest[0]?.startsWith('-');
    const value = takesNext ? rest.shift() : given;
    options.set(name, [...(options.get(name) ?? []), value ?? '']);
  }
  const all = (name) => options.get(name) ?? [];
  return { all, last: (name) => all(name).at(-1), has: (name) => options.has(name), paths };
}

/** A path or file URI as an absolute path; any other URI stays. */
export function toPath(place) {
  if (place.startsWith('file:')) return fileURLToPath(place);
  return /^[a-z][a-z-]+:\//.test(place) ? place : resolve(place);
}
