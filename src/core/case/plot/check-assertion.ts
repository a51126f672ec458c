import * as l10n from '@vscode/l10n';
import { AssertionParser, type Compared } from './assert/parser';
import { scopeOf, type AssertedSeries } from './assert/scope';
import { AssertionProblem } from './assert/tokens';
import { numberText } from './text';

/** Whether an assertion holds; if not, what is wrong with it at which offset into its text. */
export type AssertionResult =
  { readonly ok: true } | { readonly ok: false; readonly message: string; readonly at: number };

/** Longer ones are no help to anybody, and brackets within brackets have to end somewhere. */
const LONGEST = 300;

/**
 * Reckons an assertion about a series with the values that are generated for it. Never throws.
 * @param all the series of the case, for `corr`
 */
export function checkAssertion(
  text: string,
  series: AssertedSeries,
  all: readonly AssertedSeries[],
): AssertionResult {
  if (text.length > LONGEST)
    return { ok: false, message: l10n.t`This has more than ${LONGEST} characters.`, at: LONGEST };
  try {
    new AssertionParser(text, scopeOf(series, all)).whole().forEach(hold);
    return { ok: true };
  } catch (problem) {
    if (!(problem instanceof AssertionProblem)) throw problem;
    return { ok: false, message: problem.message, at: problem.at };
  }
}

function hold({ left, sign, right, truth, at }: Compared): void {
  if (typeof left !== 'number' || typeof right !== 'number')
    throw new AssertionProblem(
      l10n.t('“x” is many numbers: compare “min”, “max”, “share(…)” or the like.'),
      at,
    );
  if (!Number.isFinite(left) || !Number.isFinite(right))
    throw new AssertionProblem(l10n.t('This can’t be reckoned: it divides by nothing.'), at);
  if (truth !== true)
    throw new AssertionProblem(
      l10n.t`This doesn’t hold: ${short(left)} ${sign} ${short(right)} is false.`,
      at,
    );
}

function short(value: number): string {
  return numberText(value, Number.isInteger(value) ? 0 : 3);
}
