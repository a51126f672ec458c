import fc from 'fast-check';
import { candidates } from '../../../src/core/coverage/board/candidates';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { shortlist } from '../../../src/core/coverage/shortlist/shortlist';
import { SHEET_IDS } from '../../../src/core/guide/sheet';
import type { InterviewPlan, PlannedInterview } from '../../../src/core/plan/plan';
import type {
  PracticedRound,
  PracticedSheet,
  PracticeInput,
} from '../../../src/core/practice/input';
import type { RetrievalRecord } from '../../../src/core/retrieval/retrieval';
import { AREA_IDS, checked, record, TOPIC_IDS } from '../coverage/records';

/** Noon of the day on which tests begin, in UTC. */
export const START = Date.parse('2026-11-23T12:00:00Z');

export const DAY_MS = 86_400_000;

/** A plan file with nothing but its interviews. */
export function planOf(...interviews: Partial<PlannedInterview>[]): InterviewPlan {
  return {
    stage: 'initial',
    interviews: interviews.map((one, line) => ({ title: 'Interview', minutes: 60, line, ...one })),
    recruiterQuestions: [],
    accommodationsLine: 0,
    preflight: [],
    resources: [],
    after: [],
  };
}

/** A round of one hour in which stories were told without documents. */
export function played(started: string, parts: Partial<PracticedRound> = {}): PracticedRound {
  const round = { round: 'drill', told: [], closedBook: true, minutes: 60, questions: [] };
  return { ...round, started, ...parts };
}

/** What a test says of a candidate; coverage and shortlist follow from the stories. */
export interface Situation extends Partial<Omit<PracticeInput, 'coverage' | 'shortlist'>> {
  readonly stories?: readonly StoryRecord[];
}

export function inputOf({ stories = [], ...parts }: Situation): PracticeInput {
  const { now = START, rounds = [] } = parts;
  const today = new Date(now).toISOString().slice(0, 10);
  const coverage = computeCoverage(stories, rounds, today);
  return {
    now,
    zone: 'UTC',
    plans: [],
    coverage,
    shortlist: shortlist(candidates(coverage)).choices.map(({ id }) => id),
    rounds,
    retrievals: [],
    sheets: [],
    ...parts,
  };
}

/** A story that is strong for all it claims. */
export function story(id: string, focus: string[], topics: string[] = []): StoryRecord {
  return record(id, { focus, topics, checked: checked(focus), when: '2026-01' });
}

/** Two strong stories for each focus area, and one for each topic. */
export const ALL_COVERED: readonly StoryRecord[] = TOPIC_IDS.map((topic, at) =>
  story(`story-${at}`, [AREA_IDS[at % AREA_IDS.length] ?? ''], [topic]),
);

export const SHEETS: readonly PracticedSheet[] = SHEET_IDS.map((id) => ({
  id,
  title: id,
  written: true,
  telling: { least: 60, most: 240 },
}));

const fields = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { noNullPrototype: true });

const anyStories: fc.Arbitrary<StoryRecord[]> = fc
  .array(
    fields({
      focus: fc.subarray(AREA_IDS, { minLength: 1, maxLength: 2 }),
      topics: fc.subarray(TOPIC_IDS, { maxLength: 3 }),
      draft: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ focus, topics, draft }, at) => ({
      ...story(`s${at}`, focus, topics),
      ...(draft && { status: 'draft' as const }),
    })),
  );

const anySheets: fc.Arbitrary<PracticedSheet[]> = fc
  .subarray([...SHEETS])
  .chain((sheets) =>
    fc
      .array(fc.boolean(), { minLength: sheets.length, maxLength: sheets.length })
      .map((written) => sheets.map((sheet, at) => ({ ...sheet, written: written[at] ?? false }))),
  );

const isoOn = (daysAgo: number): string =>
  new Date(START - daysAgo * DAY_MS).toISOString().replace('Z', '+00:00');

const anyDaysAgo = fc.integer({ min: 0, max: 60 });

const anyRound: fc.Arbitrary<PracticedRound> = fields({
  ago: anyDaysAgo,
  round: fc.constantFrom('exploratory', 'service-ownership', 'drill'),
  caseKind: fc.constantFrom('outage', 'deploy', 'takeover'),
  minutes: fc.constantFrom(5, 45, 60),
  told: fc.subarray(['s0', 's1', 's2', 's3', 's4', 'gone']),
  questions: fc.subarray(['sheet-why', 'sheet-approach', 'some-question']),
  closedBook: fc.boolean(),
}).map(({ ago, round, caseKind, ...rest }) => ({
  ...rest,
  round,
  started: isoOn(ago),
  ...(round === 'service-ownership' && { caseKind: caseKind as 'outage' }),
}));

const anyRetrieval: fc.Arbitrary<RetrievalRecord> = fields({
  ago: anyDaysAgo,
  deck: fc.constantFrom('topics' as const, 'patterns' as const),
  recalls: fc.array(fc.constantFrom('in-time' as const, 'late' as const, 'not' as const), {
    minLength: 1,
    maxLength: 11,
  }),
}).map(({ ago, deck, recalls }) => drilled(isoOn(ago), deck, recalls));

/** A drill of one deck, in which cues were recalled like this. */
export function drilled(
  started: string,
  deck: 'topics' | 'patterns',
  recalls: readonly ('in-time' | 'late' | 'not')[],
): RetrievalRecord {
  const results = recalls.map((recall, at) => ({
    deck,
    cue: `cue-${at}`,
    recall,
    seconds: 5,
    typed: '',
  }));
  return { title: 'Retrieval drill', started, ended: started, seed: 1, limit: 10, results };
}

/** An interview so many days after the start, at nine in the morning. */
export function inDays(days: number, parts: Partial<PlannedInterview> = {}): PlannedInterview {
  const at = `${new Date(START + days * DAY_MS).toISOString().slice(0, 10)}T09:00`;
  return { title: `Interview in ${days}`, minutes: 60, line: 0, at, ...parts };
}

const anyInterview: fc.Arbitrary<PlannedInterview> = fields({
  days: fc.option(fc.integer({ min: -3, max: 70 }), { nil: undefined }),
  round: fc.constantFrom('exploratory', 'service-ownership', 'own-round', undefined),
}).map(({ days, round }) => {
  const named = round === undefined ? {} : { round };
  return days === undefined
    ? { title: 'Some day', minutes: 45, line: 0, ...named }
    : inDays(days, named);
});

export const anyPlans: fc.Arbitrary<InterviewPlan[]> = fc
  .array(fc.array(anyInterview, { minLength: 1, maxLength: 4 }), { maxLength: 2 })
  .map((all) => all.map((interviews) => planOf(...interviews)));

/** Any candidate; shared by what has to hold for all of them. */
export const anySituation: fc.Arbitrary<Situation & Required<Pick<Situation, 'plans'>>> = fields({
  stories: anyStories,
  plans: anyPlans,
  rounds: fc.array(anyRound, { maxLength: 12 }),
  retrievals: fc.array(anyRetrieval, { maxLength: 5 }),
  sheets: anySheets,
});
