import fc from 'fast-check';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { TOPICS } from '../../../src/core/guide/topics';
import type { StoryRecord } from '../../../src/core/coverage/record';

export const AREA_IDS: string[] = EXPLORATORY_AREAS.map(({ id }) => id);
export const TOPIC_IDS: string[] = TOPICS.map(({ id }) => id);

/** A record with what matters to a test; the title is the id unless given. */
export function record(id: string, parts: Partial<StoryRecord> = {}): StoryRecord {
  return {
    id,
    title: id,
    focus: [],
    topics: [],
    words: 300,
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
    ...parts,
  };
}

const ids = (known: string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...known), fc.constantFrom('leadership', '', '__proto__')), {
    maxLength: 5,
  });

/** Any set of records with different ids; ids, titles and focus hold awkward text too. */
export const anyRecords: fc.Arbitrary<StoryRecord[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.oneof(fc.webUrl(), fc.constantFrom('new', 'story:new', 'partnering', 'a', 'a:b')),
      title: fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('Same title')),
      focus: ids(AREA_IDS),
      topics: ids(TOPIC_IDS),
      status: fc.constantFrom(undefined, 'draft' as const, 'ready' as const),
      warning: fc.nat(3),
      hint: fc.nat(3),
    })
    .map(({ id, warning, hint, ...parts }) =>
      record(id, { ...parts, findings: { error: 0, warning, information: 0, hint } }),
    ),
  { selector: ({ id }) => id, maxLength: 14 },
);
