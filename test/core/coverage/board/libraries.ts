import fc from 'fast-check';
import { boardOf, type Board } from '../../../../src/core/coverage/board/board';
import { candidates } from '../../../../src/core/coverage/board/candidates';
import { computeCoverage } from '../../../../src/core/coverage/coverage';
import type { Coverage } from '../../../../src/core/coverage/covered';
import type { StoryRecord } from '../../../../src/core/coverage/record';
import type { RoundFact } from '../../../../src/core/coverage/rehearsal';
import { shortlist, type Shortlist } from '../../../../src/core/coverage/shortlist/shortlist';
import { anyRecords, anyRounds, TODAY } from '../records';

export interface Library {
  records: StoryRecord[];
  rounds: RoundFact[];
}

/** A library and all that the board makes of it. */
export interface Shown extends Library {
  coverage: Coverage;
  chosen: Shortlist;
  board: Board;
}

export function show(records: StoryRecord[], rounds: RoundFact[] = []): Shown {
  const coverage = computeCoverage(records, rounds, TODAY);
  const chosen = shortlist(candidates(coverage));
  return { records, rounds, coverage, chosen, board: boardOf(coverage, chosen) };
}

/** Holds for any library, however odd its texts. */
export function forAny(check: (shown: Shown) => void, numRuns = 200): void {
  fc.assert(
    fc.property(anyRecords, anyRounds, (records, rounds) => check(show(records, rounds))),
    { numRuns },
  );
}

/** Titles that other programs could take for something else than text. */
export const ODD_TITLES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style></svg><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#60;',
  '<!-- --><![CDATA[ ]]> <?php ?>',
  'شريكان في الصيف \u202Eesrever',
  '🚀 👩‍🚒 e\u0301',
  'a'.repeat(300),
  'half \uD800 of a pair, \u0000 and \u0008, \uFFFE',
  'line\nbreak\r\nand\ttab',
];
