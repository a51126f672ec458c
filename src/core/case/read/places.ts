import { isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { Span } from '../../text';
import type { Reading } from './reading';

/** A key as it is written, or the number of an entry. */
export type Step = string | number;

/** Where the parts of a case stand in its file. */
export class Places {
  constructor(
    private readonly document: Document,
    private readonly reading: Reading,
  ) {}

  /** Where a value stands; what isn't written stands where the nearest part around it does. */
  at(...path: readonly Step[]): Span {
    let node: Node | undefined = isNode(this.document.contents)
      ? this.document.contents
      : undefined;
    for (const step of path) {
      const next: Node | undefined = node && child(node, step);
      if (!next) break;
      node = next;
    }
    return this.reading.spanOf(node);
  }
}

/** The value of a key or the entry of a number. */
export function child(node: Node, step: Step): Node | undefined {
  if (isSeq(node) && typeof step === 'number') return nodeOr(node.items[step]);
  if (!isMap(node)) return undefined;
  return nodeOr(node.items.find(({ key }) => isScalar(key) && key.value === step)?.value);
}

function nodeOr(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}
