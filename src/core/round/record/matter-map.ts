import * as l10n from '@vscode/l10n';
import { shownSentence } from '../../story/shown-title';
import type { Span } from '../../text';
import type { MatterNode, MatterPair, MatterPairs, MatterScalar } from './matter-node';
import type { RecordProblem, RecordProblemCode } from './problem';

/** What is found out while a record is read. `base` is where its front matter begins. */
export class Findings {
  readonly problems: RecordProblem[] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  add(node: MatterNode, message: string, code: RecordProblemCode = 'round-value'): void {
    const span = this.spanOf(node);
    this.problems.push({ code, severity: 'warning', message: shownSentence(message), span });
  }

  /** Without the line ends that the parser counts to the last entry of a list. */
  spanOf({ range: [start, end] }: MatterNode): Span {
    const length = this.source.slice(start, end).trimEnd().length;
    return { start: this.base + start, end: this.base + start + length };
  }
}

/**
 * Typed access to one map of front matter. A value that isn't there or is empty is undefined; one of
 * another kind is so too, and is reported.
 */
export class MatterMap {
  constructor(
    private readonly map: MatterPairs,
    readonly findings: Findings,
  ) {}

  node(key: string): MatterNode | undefined {
    const value = this.pair(key)?.value;
    return value?.kind === 'scalar' && value.value === null ? undefined : value;
  }

  /** The node of a key itself, to report what is missing behind it; the whole map without the key. */
  keyNode(key: string): MatterNode {
    return this.pair(key)?.key ?? this.map;
  }

  private pair(key: string): MatterPair | undefined {
    return this.map.pairs.find(({ key: node }) => node.kind === 'scalar' && node.value === key);
  }

  text(key: string): string | undefined {
    const node = this.node(key);
    if (!node || node.kind === 'scalar') return node && textOf(node);
    this.findings.add(node, l10n.t`“${key}” is one line of text.`);
    return undefined;
  }

  /** A whole number, not negative. */
  count(key: string): number | undefined {
    const node = this.node(key);
    if (!node) return undefined;
    const value = node.kind === 'scalar' ? node.value : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.findings.add(node, l10n.t`“${key}” is a whole number, such as 90.`);
    return undefined;
  }

  flag(key: string): boolean | undefined {
    const node = this.node(key);
    if (!node) return undefined;
    if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
    this.findings.add(node, l10n.t`“${key}” is true or false.`);
    return undefined;
  }

  /** Local time with offset. */
  time(key: string): string | undefined {
    const text = this.text(key);
    const node = this.node(key);
    if (text === undefined || !node || !Number.isNaN(Date.parse(text))) return text;
    this.findings.add(
      node,
      l10n.t`“${key}” is a date and time, such as 2026-11-22T14:05:09+01:00.`,
    );
    return undefined;
  }

  oneOf<T extends string>(key: string, values: readonly T[]): T | undefined {
    const text = this.text(key);
    const node = this.node(key);
    const value = values.find((one) => one === text);
    if (node && text !== undefined && value === undefined)
      this.findings.add(node, l10n.t`“${key}” is one of ${values.join(', ')}.`);
    return value;
  }

  /** A list of texts; a single one needs no brackets. */
  texts(key: string): string[] {
    const node = this.node(key);
    if (!node) return [];
    if (node.kind === 'scalar') return [textOf(node)];
    if (node.kind === 'list')
      return node.items.flatMap((item) => (item.kind === 'scalar' ? [textOf(item)] : []));
    this.findings.add(node, l10n.t`“${key}” is a list, such as [one, two].`);
    return [];
  }

  /** What the entries of a list of maps mean; entries that mean nothing are left out. */
  list<T>(key: string, read: (entry: MatterMap) => T | undefined): T[] {
    const node = this.node(key);
    if (!node) return [];
    if (node.kind !== 'list') {
      this.findings.add(node, l10n.t`“${key}” is a list with one entry a line.`);
      return [];
    }
    return node.items.flatMap((item) => {
      const value = item.kind === 'map' ? read(new MatterMap(item, this.findings)) : undefined;
      if (item.kind !== 'map')
        this.findings.add(item, l10n.t`This entry of “${key}” can’t be read.`);
      return value === undefined ? [] : [value];
    });
  }

  /** The map below a key. */
  child(key: string): MatterMap | undefined {
    const node = this.node(key);
    if (!node) return undefined;
    if (node.kind === 'map') return new MatterMap(node, this.findings);
    this.findings.add(node, l10n.t`“${key}” has lines of its own below it.`);
    return undefined;
  }

  /** Its keys in order, with their nodes. */
  keys(): { name: string; node: MatterNode }[] {
    return this.map.pairs.map(({ key }) => ({
      name: key.kind === 'scalar' ? String(key.value) : '',
      node: key,
    }));
  }
}

/** As it is written, where YAML would make a number of it. */
function textOf({ value, source }: MatterScalar): string {
  return typeof value === 'string' ? value : source;
}
