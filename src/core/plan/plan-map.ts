import * as l10n from '@vscode/l10n';
import { isScalar, type Node, type YAMLMap } from 'yaml';
import { nearest } from '../story/nearest';
import { didYouMean } from './did-you-mean';
import type { Findings } from './findings';
import { PRIVATE_KEY, privateMessage } from './private-key';

/** Typed access to one map of a plan's front matter; an empty value counts as none. */
export class PlanMap<Key extends string> {
  private readonly values = new Map<string, Node>();

  /** @param keys those that it may have; the others are reported */
  constructor(
    private readonly map: YAMLMap,
    private readonly keys: readonly Key[],
    readonly findings: Findings,
  ) {
    for (const { key, value } of map.items as { key: Node; value: Node | null }[]) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!keys.some((one) => one === name)) this.reportKey(name, key);
      else if (value && !(isScalar(value) && value.value === null)) this.values.set(name, value);
    }
  }

  /** What the map as a whole is reported at. */
  get whole(): Node {
    return this.map;
  }

  /** The key itself, to report what is missing behind it; the whole map without it. */
  keyNode(key: Key): Node {
    const pair = this.map.items.find((one) => isScalar(one.key) && one.key.value === key);
    return (pair?.key as Node | undefined) ?? this.map;
  }

  node(key: Key): Node | undefined {
    return this.values.get(key);
  }

  /** One line of text; undefined, and reported, for anything else. */
  text(key: Key): string | undefined {
    const node = this.node(key);
    if (!node) return undefined;
    if (isScalar(node)) return this.findings.typed(node.value, node) || undefined;
    this.findings.report('plan-value', node, l10n.t`“${key}” is one line of text.`);
    return undefined;
  }

  private reportKey(name: string, key: Node): void {
    const isMeant = this.keys.some((one) => one === name.toLowerCase());
    if (PRIVATE_KEY.test(name) && !isMeant) {
      this.findings.report('plan-private', key, privateMessage());
      return;
    }
    // What was typed isn't repeated: nobody knows how private it is.
    const meant = nearest(name, this.keys);
    const hint =
      meant && !this.hasKey(meant) ? didYouMean(meant) : l10n.t`There are ${this.keys.join(', ')}.`;
    const message = l10n.t('A plan has no such key here.');
    this.findings.report('plan-key', key, `${message} ${hint}`);
  }

  private hasKey(name: string): boolean {
    return this.map.items.some(({ key }) => isScalar(key) && key.value === name);
  }
}
