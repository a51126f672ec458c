import * as l10n from '@vscode/l10n';
import type { SheetProblem } from '../problem';
import type { SheetReading } from '../reading';
import { isFilled } from '../words';

/** What tells that something was paid for the choice; a label with nothing behind it doesn't. */
const GIVEN_UP =
  /\b(?:gave up|giv(?:e|es|en|ing) up:?[ \t]+\p{L}|at the (?:cost|price|expense) of|sacrific|in (?:exchange|return) for|traded|cost (?:us|me|them)\b|paid (?:for|with|by)\b|did without|lost\b|went without|put up with|accepted (?:that|more|less|slower|higher|lower|a|an|the)\b|the price (?:was|of)|postponed|delayed|dropped)/iu;

/** Whether some decision says what it cost: a choice that costs nothing is no trade-off (guide item G89). */
export function* givenUp(reading: SheetReading): Iterable<SheetProblem> {
  if (reading.sheet.id !== 'trade-offs') return;
  const example = reading.parts.find(
    (part) => /\bexample\b/i.test(part.title) && isFilled(reading, part),
  );
  if (!example || GIVEN_UP.test(reading.own.slice(example.body.start, example.body.end))) return;
  yield {
    code: 'sheet-nothing-given-up',
    severity: 'information',
    message: l10n.t(
      'Say what you gave up, and who paid for it: a choice that costs nothing is no trade-off.',
    ),
    span: example.heading,
  };
}
