import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Description, IdKind } from '../read/description';

/** An id of a file with what it stands for, as far as that is written yet. */
export interface NamedId {
  readonly id: string;
  readonly kind: IdKind;
  readonly about: string;
}

/** Keys that say what an id stands for, the most telling first. */
const TELLING = ['label', 'answer', 'role', 'text', 'looks-like'];

/** All ids of a case, in the order of the file. */
export function idsIn(node: Node, of: Description): NamedId[] {
  if (of.type === 'list' && isSeq(node))
    return node.items.flatMap((item) => (isNode(item) ? idsIn(item, of.of) : []));
  if (of.type !== 'object' || !isMap(node)) return [];
  return Object.entries(of.keys).flatMap(([name, key]) => {
    const value = node.get(name, true);
    if (key.of.type === 'id' && isScalar(value))
      return [{ id: String(value.value), kind: key.of.of, about: aboutOf(node) }];
    return isNode(value) ? idsIn(value, key.of) : [];
  });
}

function aboutOf(map: YAMLMap): string {
  const told = TELLING.map((name) => map.get(name)).find((value) => typeof value === 'string');
  return typeof told === 'string' ? told.trim() : '';
}
