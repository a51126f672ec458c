import * as l10n from '@vscode/l10n';
import { isAlias, isScalar, type Node } from 'yaml';
import type { Description } from './description';
import type { Reading } from './reading';

/** How one kind of value is written: what it may be, and how it is read. */
export interface Format<T> {
  readonly description: Description;
  /** Undefined, with a problem reported, when this isn't such a value. */
  read(node: Node, reading: Reading): T | undefined;
}

/** What a format reads. */
export type Read<F> = F extends Format<infer T> ? T : never;

/**
 * A value that stands in the file itself; undefined, with a problem, where it is empty or stands
 * elsewhere: an alias can make a small file huge.
 */
export function present(
  node: Node | null | undefined,
  key: Node | undefined,
  reading: Reading,
): Node | undefined {
  if (isAlias(node))
    return reading.report(node, l10n.t('Write it out here: aliases aren’t followed.'));
  if (node && !(isScalar(node) && node.value === null)) return node;
  return reading.report(
    key ?? node,
    l10n.t('This is empty: write a value, or take the line away.'),
  );
}
