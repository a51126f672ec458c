import * as l10n from '@vscode/l10n';
import { isMap, isNode, isScalar, type Node, type YAMLMap } from 'yaml';
import { inQuotes } from '../../language';
import type { KeyDescription } from './description';
import { present, type Format } from './format';
import { isNeeded, type Keys, type ObjectOf } from './keys';
import { meant, type Reading } from './reading';

/** An object with these keys and no others. */
export function object<K extends Keys>(keys: K): Format<ObjectOf<K>> {
  return {
    description: { type: 'object', keys: described(keys) },
    read(node, reading) {
      if (!isMap(node)) return reading.report(node, l10n.t('Write “key: value” lines here.'));
      const written = new Map<string, unknown>();
      const isWhole = readPairs(node, keys, written, reading);
      const entries = Object.entries(keys).map(([name, key]) => [
        camelCase(name),
        written.has(name) ? written.get(name) : key.otherwise,
      ]);
      // The type says what was just done with every key.
      return isWhole
        ? (Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as ObjectOf<K>)
        : undefined;
    },
  };
}

function described(keys: Keys): Record<string, KeyDescription> {
  return Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [
      name,
      { needed: isNeeded(key), about: key.about, of: key.format.description },
    ]),
  );
}

/** Reads every pair into `written`; false when anything is wrong with this object. */
function readPairs(
  map: YAMLMap,
  keys: Keys,
  written: Map<string, unknown>,
  reading: Reading,
): boolean {
  let isWhole = true;
  for (const { key, value } of map.items) {
    const keyNode = isNode(key) ? key : map;
    const name = isScalar(key) ? String(key.value) : '';
    const node = readName(name, keyNode, keys, written, reading)
      ? present(isNode(value) ? value : null, keyNode, reading)
      : undefined;
    const read = node && keys[name]?.format.read(node, reading);
    if (read === undefined) isWhole = false;
    written.set(name, read);
  }
  const missing = Object.keys(keys).filter((name) => {
    const key = keys[name];
    return key && isNeeded(key) && !written.has(name);
  });
  if (missing.length > 0) reading.report(placeOf(map), missingText(missing));
  return isWhole && missing.length === 0;
}

function readName(
  name: string,
  node: Node,
  keys: Keys,
  written: ReadonlyMap<string, unknown>,
  reading: Reading,
): boolean {
  if (!Object.hasOwn(keys, name)) {
    const left = Object.keys(keys).filter((one) => !written.has(one));
    reading.report(node, `${l10n.t`“${name.slice(0, 60)}” is no key here.`}${meant(name, left)}`);
    return false;
  }
  if (!written.has(name)) return true;
  reading.report(node, l10n.t`“${name}” stands here twice.`);
  return false;
}

/** An object without all of its keys is known by its first line. */
function placeOf(map: YAMLMap): Node {
  const first = map.items[0];
  if (first && isScalar(first.key) && first.key.value === 'id' && isNode(first.value))
    return first.value;
  return first && isNode(first.key) ? first.key : map;
}

function missingText(names: readonly string[]): string {
  const quoted = names.map((name) => inQuotes(name)).join(', ');
  return names.length === 1
    ? l10n.t`The key ${quoted} is missing here.`
    : l10n.t`Keys are missing here: ${quoted}.`;
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
