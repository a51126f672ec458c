import fc from 'fast-check';
import type { AreaEvidence, Checked, StoryRecord } from '../../../src/core/coverage/record';
import type { RoundFact } from '../../../src/core/coverage/rehearsal';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { QUALITY_IDS, type Quality } from '../../../src/core/guide/qualities';
import { SECTIONS } from '../../../src/core/guide/sections';
import { TOPICS } from '../../../src/core/guide/topics';
import { SERVICE_WORK, STORY_KINDS, STORY_STATUSES } from '../../../src/core/story/story';

export const AREA_IDS: string[] = EXPLORATORY_AREAS.map(({ id }) => id);
export const TOPIC_IDS: string[] = TOPICS.map(({ id }) => id);

/** The day on which tests look at their stories. */
export const TODAY = '2026-11-22';

/** What a test may say of the checks of a record. */
export interface CheckParts {
  error?: number;
  warning?: number;
  information?: number;
  hint?: number;
  rules?: string[];
  /** Claimed areas that the text doesn't show. */
  doubted?: string[];
  /** Overrides what follows from the claimed areas. */
  evidence?: AreaEvidence[];
}

/** What checks say of a story that claims these areas: nothing wrong, one sign of each unless told. */
export function checked(focus: readonly string[], parts: CheckParts = {}): Checked {
  const { error = 0, warning = 0, information = 0, hint = 0, rules = [], doubted = [] } = parts;
  return {
    findings: { error, warning, information, hint },
    rules,
    evidence: parts.evidence ?? evidenceOf(focus, doubted),
  };
}

function evidenceOf(focus: readonly string[], doubted: readonly string[]): AreaEvidence[] {
  return EXPLORATORY_AREAS.filter(({ id }) => focus.includes(id)).map(({ id }) =>
    doubted.includes(id)
      ? { area: id, shown: false, signs: [] }
      : { area: id, shown: true, signs: [{ sign: 'deed', section: 'action', line: 9 }] },
  );
}

/**
 * A record with what matters to a test. The title is the id unless given; it is checked and clean,
 * and shows each area that it claims in its Action. `checked: undefined` is one that isn't checked.
 */
export function record(id: string, parts: Partial<StoryRecord> = {}): StoryRecord {
  const focus = parts.focus ?? [];
  return { id, title: id, focus, topics: [], words: 300, checked: checked(focus), ...parts };
}

/** A saved round in which these stories were told without documents. */
export function round(told: string[], parts: Partial<RoundFact> = {}): RoundFact {
  const fact = {
    started: '2026-11-20T18:00:00',
    round: 'exploratory',
    minutes: 45,
    closedBook: true,
  };
  return { ...fact, told, ...parts };
}

/** An object as a reader makes it, with the usual prototype. */
const fields = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { noNullPrototype: true });

/** Ids that meet in records and rounds; names of properties and of rows among them. */
const anyId = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['__proto__', 'constructor', 'toString', 'new', 'story:new', 'partnering', 'a:b', ''],
    ),
  },
  { weight: 1, arbitrary: fc.webUrl() },
);

const UNKNOWN = ['leadership', 'troubleshooting', 'Partnering', '', '__proto__', 'constructor'];

const claims = (known: string[]) =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constantFrom(...UNKNOWN) },
    ),
    { maxLength: 5 },
  );

const aFew = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3));

const anyRules = fc.subarray([
  'missing-reflection',
  'placeholder',
  'unapplied-lesson',
  'failure-without-own-part',
  'disguised-success',
  'blame',
  'unsupported-focus',
]);

const anySigns = fc.array(
  fields({
    sign: fc.constantFrom('target', 'result', 'person'),
    section: fc.constantFrom(...SECTIONS.map(({ kind }) => kind)),
    line: fc.nat(90),
  }),
  { maxLength: 4 },
);

/** What checks could say of a story with these areas; every claimed area has its evidence. */
function anyChecked(focus: readonly string[]): fc.Arbitrary<Checked | undefined> {
  const areas = EXPLORATORY_AREAS.filter(({ id }) => focus.includes(id));
  const evidence = areas.map(({ id }) =>
    fields({
      area: fc.constant(id),
      shown: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
      signs: anySigns,
    }),
  );
  return fc.option(
    fields({
      findings: fields({ error: aFew, warning: aFew, information: aFew, hint: aFew }),
      rules: anyRules,
      evidence: fc.tuple(...evidence),
    }),
    { nil: undefined },
  );
}

const anyWhen = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('2023', '2023-10', '2023-11', '2023-12', '2026-11') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2022', '2024', '2025-01', '2020-12', '2031', '0000', '9999-12'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2020-13', '2020-00', '20205', '2020-1', ' 2020', 'lately', ''),
  },
  { weight: 2, arbitrary: fc.constant(undefined) },
);

const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values);

const anyRecord: fc.Arbitrary<StoryRecord> = claims(AREA_IDS).chain((focus) =>
  fields({
    id: anyId,
    title: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Same title', 'same title', 'Week 9', 'Week 10'),
    ),
    topics: claims(TOPIC_IDS),
    kind: maybe(STORY_KINDS),
    serviceWork: maybe(SERVICE_WORK),
    qualities: maybe<Quality[]>([[...QUALITY_IDS], ['hackable'], ['reliable']]),
    when: anyWhen,
    status: maybe(STORY_STATUSES),
    checked: anyChecked(focus),
  }).map(({ id, title, topics, ...optional }) =>
    withoutUndefined({ id, title, focus, topics, words: 300 }, optional),
  ),
);

/** As records come from the reader: a key that isn't there, not one without a value. */
function withoutUndefined(base: StoryRecord, optional: object): StoryRecord {
  const present = Object.entries(optional).filter(([, value]) => value !== undefined);
  return Object.assign(base, Object.fromEntries(present));
}

/** Any set of records with different ids; ids, titles, dates and what they claim may be awkward. */
export const anyRecords: fc.Arbitrary<StoryRecord[]> = fc.uniqueArray(anyRecord, {
  selector: ({ id }) => id,
  maxLength: 14,
});

/** Any saved rounds; some tell stories twice, or ones that no record has. */
export const anyRounds: fc.Arbitrary<RoundFact[]> = fc.array(
  fields({
    started: fc.constantFrom(
      ...['2026-11-20T18:00:00', '2026-11-20T18:00:00+13:00', '2025-01-01T00:00:00', '2026-02-28'],
    ),
    round: fc.constantFrom('exploratory', 'service-ownership', 'drill', 'case-walk'),
    minutes: fc.constantFrom(0, 1, 29, 30, 31, 45),
    told: fc.array(anyId, { maxLength: 5 }),
    closedBook: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, fc.constant(false)),
  }),
  { maxLength: 6 },
);

/** Any day, the ends of months among them. */
export const anyToday: fc.Arbitrary<string> = fc.constantFrom(
  ...['2026-11-22', '2026-11-01', '2026-11-30', '2026-12-31', '2027-01-01', '2028-02-29'],
);
