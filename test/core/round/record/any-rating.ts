import fc from 'fast-check';
import type { Rating, RatingLevel } from '../../../../src/core/round/record/record';
import { ALL_SLOTS } from '../../../../src/core/round/record/slots';
import { oneLine } from '../../../../src/core/round/record/typed-text';

const LEVELS: RatingLevel[] = [1, 2, 3, 4, 'not-shown'];

const line = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('# x', '- y', 'Level: 2', '"quoted"', '# not: a comment', '3', 'null', '- '),
  )
  .map(oneLine)
  .filter(Boolean);

export const anyEvidence = fc.array(line, { maxLength: 4 });

/** Ratings of any state. */
export const anyRating = fc
  .record(
    {
      slot: fc.constantFrom(...ALL_SLOTS),
      by: fc.constantFrom('self', 'partner'),
      evidence: anyEvidence,
      level: fc.constantFrom(...LEVELS),
      when: fc.constantFrom('after', 'later'),
    },
    { requiredKeys: ['slot', 'by', 'evidence'], noNullPrototype: true },
  )
  .map((rating): Rating => rating as Rating);
