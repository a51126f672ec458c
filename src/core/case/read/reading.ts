import * as l10n from '@vscode/l10n';
import { isCollection, isNode, type Node } from 'yaml';
import { nearest } from '../../story/nearest';
import { shownSentence } from '../../story/shown-title';
import type { Span } from '../../text';
import type { IdKind } from './description';
import type { CaseProblem } from './problem';

/** A file that holds more wrong than that is not worked on place by place. */
const MOST_PROBLEMS = 100;

interface Reference {
  readonly id: string;
  readonly to: readonly IdKind[];
  readonly span: Span;
}

/** What is known while a file is read: its problems, and its ids with everything that names them. */
export class Reading {
  private readonly found: CaseProblem[] = [];
  private readonly ids = new Map<string, IdKind>();
  private readonly references: Reference[] = [];

  constructor(private readonly source: string) {}

  get problems(): readonly CaseProblem[] {
    return this.found;
  }

  /** Always undefined, so that a reader can return it. */
  report(at: Node | Span | null | undefined, message: string): undefined {
    if (this.found.length >= MOST_PROBLEMS) return undefined;
    this.found.push({
      code: 'case-shape',
      severity: 'error',
      span: this.spanOf(at),
      message: shownSentence(message),
    });
    return undefined;
  }

  /** Where a value stands; of a list or an object, its first line. */
  spanOf(at: Node | Span | null | undefined): Span {
    if (at && !isNode(at)) return at;
    const [start, end] = at?.range ?? [0, 0];
    if (start < end && !isCollection(at)) return { start, end };
    const line = /^[^\r\n]*/.exec(this.source.slice(start))?.[0] ?? '';
    return { start, end: Math.max(start + line.length, end > start ? start + 1 : start) };
  }

  /** What stands in the file, as it was typed. */
  typed(node: Node): string {
    const { start, end } = this.spanOf(node);
    return this.source.slice(start, end);
  }

  define(id: string, kind: IdKind, node: Node): void {
    if (this.ids.has(id)) this.report(node, l10n.t`“${id}” stands for something else already.`);
    else this.ids.set(id, kind);
  }

  refer(id: string, to: readonly IdKind[], node: Node): void {
    this.references.push({ id, to, span: this.spanOf(node) });
  }

  /** To be called once everything is read, since what is named may stand further down. */
  resolve(): void {
    for (const { id, to, span } of this.references) {
      if (this.found.length >= MOST_PROBLEMS) return;
      const kind = this.ids.get(id);
      if (kind !== undefined && to.includes(kind)) continue;
      const known = [...this.ids].filter(([, one]) => to.includes(one)).map(([one]) => one);
      const problem = l10n.t`There is no ${wordsFor(to)} “${id}” in this case.`;
      this.report(span, `${problem}${meant(id, known)}`);
    }
  }
}

function wordsFor(kinds: readonly IdKind[]): string {
  return kinds.map(kindWord).reduce((one, other) => l10n.t`${one} or ${other}`);
}

function kindWord(kind: IdKind): string {
  switch (kind) {
    case 'fact':
      return l10n.t({ message: 'fact', args: [], comment: ['part of a case'] });
    case 'series':
      return l10n.t({ message: 'series', args: [], comment: ['part of a case'] });
    case 'action':
      return l10n.t({ message: 'action', args: [], comment: ['part of a case'] });
    case 'inject':
      return l10n.t({ message: 'inject', args: [], comment: ['part of a case'] });
    case 'wrong-turn':
      return l10n.t({ message: 'wrong turn', args: [], comment: ['part of a case'] });
    case 'stakeholder':
      return l10n.t({ message: 'stakeholder', args: [], comment: ['part of a case'] });
  }
}

/** ` Did you mean …?`, or nothing where nothing is near. */
export function meant(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? '' : ` ${l10n.t`Did you mean “${near}”?`}`;
}
