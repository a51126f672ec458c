import { readFileSync, rmSync } from 'node:fs';
import type { Tally } from './host-probe';

/** A heap snapshot of V8: nodes and edges are rows of numbers, one behind the other. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: string[];
      readonly node_types: [string[], ...unknown[]];
      readonly edge_fields: string[];
      readonly edge_types: [string[], ...unknown[]];
    };
  };
  readonly nodes: number[];
  readonly edges: number[];
  readonly strings: string[];
}

/** What a heap holds. */
export interface Held {
  /** Functions that were made by code of ours, by the place of that code. */
  readonly closures: Tally;
  /** Objects of all that runs there, by their constructor. */
  readonly objects: Tally;
}

const OURS = /star-stories\.star-stories-[^/]*\/(.*)$/;

/** Counts what a snapshot holds, and removes its file. */
export function readSnapshot(file: string): Held {
  const heap = new Heap(JSON.parse(readFileSync(file, 'utf8')) as Snapshot);
  rmSync(file);
  const held: Held = { closures: {}, objects: {} };
  const count = (counts: Tally, name: string) => (counts[name] = (counts[name] ?? 0) + 1);
  for (let node = 0; node < heap.count; node++) {
    const type = heap.type(node);
    if (type === 'object') count(held.objects, heap.name(node));
    if (type !== 'closure') continue;
    const script = OURS.exec(heap.script(node) ?? '')?.[1];
    if (script !== undefined) count(held.closures, `${script}, ${heap.functionName(node)}`);
  }
  return held;
}

class Heap {
  readonly count: number;
  private readonly width: number;
  private readonly edgeWidth: number;
  private readonly nodeAt: Record<string, number>;
  private readonly edgeAt: Record<string, number>;
  /** Where the edges of each node begin. */
  private readonly first: Uint32Array;

  constructor(private readonly data: Snapshot) {
    const { node_fields, edge_fields } = data.snapshot.meta;
    this.width = node_fields.length;
    this.edgeWidth = edge_fields.length;
    this.nodeAt = places(node_fields);
    this.edgeAt = places(edge_fields);
    this.count = data.nodes.length / this.width;
    this.first = new Uint32Array(this.count + 1);
    for (let node = 0; node < this.count; node++)
      this.first[node + 1] = this.first[node]! + this.field(node, 'edge_count');
  }

  type(node: number): string | undefined {
    return this.data.snapshot.meta.node_types[0][this.field(node, 'type')];
  }

  name(node: number): string {
    return this.data.strings[this.field(node, 'name')] ?? '';
  }

  /** The name of the file that the code of a function is in. */
  script(closure: number): string | undefined {
    const shared = this.internal(closure, 'shared');
    const script = shared === undefined ? undefined : this.internal(shared, 'script');
    return script === undefined ? undefined : this.name(script);
  }

  /** What its code is called, which many may be in minified code, and a number that is its own. */
  functionName(closure: number): string {
    const shared = this.internal(closure, 'shared') ?? closure;
    return `${this.name(closure)}@${this.field(shared, 'id')}`;
  }

  private internal(node: number, name: string): number | undefined {
    const types = this.data.snapshot.meta.edge_types[0];
    for (let edge = this.first[node]!; edge < this.first[node + 1]!; edge++) {
      const isInternal = types[this.edge(edge, 'type')] === 'internal';
      if (isInternal && this.data.strings[this.edge(edge, 'name_or_index')] === name)
        return this.edge(edge, 'to_node') / this.width;
    }
    return undefined;
  }

  private field(node: number, name: string): number {
    return this.data.nodes[node * this.width + this.nodeAt[name]!]!;
  }

  private edge(edge: number, name: string): number {
    return this.data.edges[edge * this.edgeWidth + this.edgeAt[name]!]!;
  }
}

const places = (names: readonly string[]) =>
  Object.fromEntries(names.map((name, place) => [name, place]));

/** What there is most more of than before, as lines. */
export function difference(before: Tally, after: Tally, { atMost = 25, least = 0 } = {}): string[] {
  return Object.entries(after)
    .map(([name, count]) => ({ name, count, more: count - (before[name] ?? 0) }))
    .filter(({ more }) => more > least)
    .sort((a, b) => b.more - a.more)
    .slice(0, atMost)
    .map(({ name, count, more }) => `+${more} ${name} (${count})`);
}

export const sum = (counts: Tally): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);
