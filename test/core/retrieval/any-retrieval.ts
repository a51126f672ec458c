import fc from 'fast-check';
import { isTopic, TOPICS } from '../../../src/core/guide/topics';
import type { CueResult, RetrievalRecord } from '../../../src/core/retrieval/retrieval';
import { oneLine } from '../../../src/core/round/record/typed-text';
import { nastyText } from '../round/record/any-round';

const anyTyped = nastyText.map(oneLine);
const anyRecall = fc.constantFrom('in-time', 'late', 'not');
const anyTopic = fc.constantFrom(...TOPICS.map(({ id }) => id));
const anyCard = fc.oneof(
  fc.constantFrom('circuit-breaker', 'retry', 'null', '12'),
  fc.string({ minLength: 1 }),
);

/** Records are compared with objects of the usual kind. */
const PLAIN = { noNullPrototype: true };

/** A result as a drill can end in it. */
export const anyResult: fc.Arbitrary<CueResult> = fc
  .record(
    {
      cue: fc.oneof(anyTopic, anyCard),
      recall: anyRecall,
      seconds: fc.nat(200),
      story: fc.option(fc.constantFrom('stories/a.md', '../b/it’s "here", {}.md'), {
        nil: undefined,
      }),
      opening: fc.boolean(),
      typed: anyTyped,
    },
    PLAIN,
  )
  .map(({ story, opening, ...result }) => {
    const deck = isTopic(result.cue) ? 'topics' : 'patterns';
    return {
      ...result,
      deck,
      ...(deck === 'topics' && result.recall !== 'not' && story && { story }),
      ...(result.recall !== 'not' && { opening }),
    };
  });

export const anyRetrieval: fc.Arbitrary<RetrievalRecord> = fc.record(
  {
    title: anyTyped,
    started: fc.constantFrom('2026-11-22T14:05:09.250+01:00', '2026-03-29T01:59:59.000-11:30'),
    ended: fc.constant('2026-11-22T14:09:00.000+01:00'),
    seed: fc.nat(0xffffffff),
    limit: fc.constantFrom(10, 5),
    results: fc.array(anyResult, { maxLength: 10 }),
  },
  PLAIN,
);
