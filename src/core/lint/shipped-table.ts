import { earned, type Measured, type Shipped } from './earned';
import { RULES } from './rules';

/** What every rule ships with, by id; `shipped.ts` is generated from it. */
export function shippedTable(
  measured: Readonly<Record<string, Measured>>,
): Record<string, Shipped> {
  return Object.fromEntries(RULES.map((rule) => [rule.id, earned(rule, measured[rule.id])]));
}
