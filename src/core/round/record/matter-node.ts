import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';

/** A value of front matter, and where it stands; what reads records needs no more of YAML. */
export type MatterNode = MatterScalar | MatterItems | MatterPairs | Other;

interface Placed {
  /** Line ends may count to the last entry of a list. */
  readonly range: readonly [number, number];
}

export interface MatterScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: unknown;
  /** As it is written, without quotes. */
  readonly source: string;
}

export interface MatterItems extends Placed {
  readonly kind: 'list';
  readonly items: readonly MatterNode[];
}

export interface MatterPairs extends Placed {
  readonly kind: 'map';
  readonly pairs: readonly MatterPair[];
}

export interface MatterPair {
  readonly key: MatterNode;
  readonly value: MatterNode | undefined;
}

/** What refers to something else. */
interface Other extends Placed {
  readonly kind: 'other';
}

export function fromYaml(node: ParsedNode): MatterNode {
  const [start, end] = node.range;
  const range = [start, end] as const;
  if (isScalar(node)) {
    const { value } = node;
    return { kind: 'scalar', value, source: node.source ?? String(value), range };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map(fromYaml), range };
  return isMap(node) ? fromYamlMap(node) : { kind: 'other', range };
}

export function fromYamlMap({ items, range: [start, end] }: YAMLMap.Parsed): MatterPairs {
  const pairs = items.map(({ key, value }) => ({
    key: fromYaml(key),
    value: value ? fromYaml(value) : undefined,
  }));
  return { kind: 'map', pairs, range: [start, end] };
}
