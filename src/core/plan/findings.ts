import type { Node } from 'yaml';
import type { Span } from '../text';
import { planProblem, type PlanProblem, type PlanProblemCode } from './problem';

/** What is found out while front matter is read. `base` is where it begins in the file. */
export class Findings {
  readonly problems: PlanProblem[] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  report(code: PlanProblemCode, at: Node, message: string): void {
    this.problems.push(planProblem(code, this.spanOf(at), message));
  }

  /** Where a value stands; of a list or a map that spans lines, its first line. */
  spanOf({ range }: Node): Span {
    const [start, end] = range ?? [0, 0];
    const line = /^[^\r\n]*/.exec(this.source.slice(start, end))?.[0].trimEnd() ?? '';
    return { start: this.base + start, end: this.base + start + line.length };
  }

  /** A scalar as it was typed, without quotes. */
  typed(value: unknown, node: Node): string {
    if (typeof value === 'string') return value.trim();
    const [start, end] = node.range ?? [0, 0];
    return this.source.slice(start, end).trim();
  }
}
