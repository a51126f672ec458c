import assert from 'node:assert/strict';
import { patternsOf } from '../../../src/core/review/patterns-of';
import type { PatternSection, SectionId } from '../../../src/core/review/patterns';
import type { KnownStory } from '../../../src/core/review/review';
import type { Rating, RecordedPhase, RoundRecord } from '../../../src/core/round/record/record';
import type { CaseMeasures, RecordedCase } from '../../../src/core/round/record/recorded-case';
import { someRound, withoutCase } from './some-rounds';

const BARE: RoundRecord = {
  ...withoutCase(someRound(1, 1)),
  round: 'exploratory',
  openBook: false,
  questions: [],
  told: [],
  ratings: [],
  phases: [],
  answers: [],
  marks: [],
  peeks: [],
  steam: '',
};

const startOf = (day: number) => `2026-11-0${day}T09:00:00.000+01:00`;

/** One section of rounds on the days from 1 November on. */
function section(
  id: SectionId,
  rounds: readonly Partial<RoundRecord>[],
  stories?: readonly KnownStory[],
): PatternSection {
  const all = rounds.map((one, at) => ({ record: { ...BARE, ...one, started: startOf(at + 1) } }));
  const found = patternsOf(all, stories).sections.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

const texts = ({ findings }: PatternSection) => findings.map(({ text }) => text);

const phase = (id: string, planned: number, real: number, more = {}): RecordedPhase => ({
  ...{ id, name: id, planned, added: 0, real, skipped: false },
  ...{ told: [], asked: [], followUps: [], typed: '', aside: [], ...more },
});

const own = (slot: Rating['slot'], level: Rating['level'], by: Rating['by'] = 'self'): Rating => ({
  ...{ slot, by, evidence: [] },
  ...(level !== undefined && { level }),
});

const MEASURES: CaseMeasures = {
  questionsFirst: 5,
  sides: { technical: 2, organizational: 2, both: 1, neither: 0 },
  injects: [],
  wrongTurns: [],
  actions: [],
  unasked: [],
};

function played(measures: Partial<CaseMeasures>, more: Partial<RecordedCase> = {}) {
  const line = { number: 1, at: 5, phase: 'work', kind: 'question' as const, text: 'x', found: [] };
  const study: RecordedCase = {
    ...{ id: 'slow-search', seat: '', brief: '', openingPrompt: '' },
    ...{ lines: [line], conversation: [], signals: [], measures: { ...MEASURES, ...measures } },
    ...more,
  };
  return { round: 'service-ownership', real: 2700, case: study };
}

describe('what stands out in ratings', () => {
  const rounds = (...levels: Rating['level'][]) =>
    levels.map((level) => ({ ratings: [own('partnering', level)] }));

  it('is an area not shown in two of the last three rounds', () => {
    const found = section('ratings', rounds(1, 'not-shown', 3, 'not-shown'));
    assert.deepEqual(found.findings, [
      {
        text: 'Partnering: not shown in 2 of your last 3 ratings.',
        rounds: [startOf(2), startOf(4)],
      },
    ]);
    assert.deepEqual(texts(section('ratings', rounds('not-shown', 'not-shown', 3, 4))), []);
  });

  it('is one rated low in all three', () => {
    const found = texts(section('ratings', rounds(4, 2, 1, 2)));
    assert.deepEqual(found, ['Partnering: 2, 1 and 2 in your last 3 ratings.']);
    assert.deepEqual(texts(section('ratings', rounds(2, 1, 3))), []);
    assert.deepEqual(texts(section('ratings', rounds(2, 1, 'not-shown'))), []);
  });

  it('is nothing after two rounds, and that is said', () => {
    const { findings, notEnough, table } = section('ratings', rounds(1, 1));
    assert.deepEqual(findings, []);
    assert.equal(notEnough, '1 more round with ratings of the same area');
    assert.equal(table?.rows.length, 2);
  });

  it('is nothing while neither of you rated an area three times', () => {
    const byPartner = { ratings: [own('partnering', 1, 'partner')] };
    const { notEnough } = section('ratings', [...rounds(1, 1), byPartner]);
    assert.equal(notEnough, '1 more round with ratings of the same area');
  });

  it('has not shown in a lane, and never as a number', () => {
    const { chart } = section('ratings', rounds(2, 'not-shown', 4));
    const values = chart?.panels[0]?.series[0]?.values.map((value) => value?.y);
    assert.deepEqual(values, [2, 'lane', 4]);
    assert.equal(chart?.y.lane, 'Not shown');
    assert.equal(
      chart?.panels[0]?.series[0]?.values[0]?.readout,
      'November 1, 2026, 09:00, Partnering: level 2, rated by yourself',
    );
  });
});

describe('what stands out in the time by phase', () => {
  const round = (first: number, last: number) => ({
    planned: 1200,
    phases: [phase('open', 600, first), phase('close', 600, last)],
  });

  it('is a phase that was over, and one that it starved', () => {
    const found = section('phases', [round(900, 290), round(600, 600), round(1000, 200)]);
    assert.deepEqual(texts(found), [
      'Exploratory: open: over its time in 2 of 3 rounds; the median is 15:00 of 10:00 planned.',
      'Exploratory: close: under half of its time in 2 of 3 rounds; the median is 04:50 of 10:00 planned.',
    ]);
    assert.deepEqual(found.findings[0]?.rounds, [startOf(1), startOf(3)]);
  });

  it('is no phase that wasn’t reached because the round was broken off', () => {
    assert.deepEqual(texts(section('phases', [round(500, 0), round(400, 0)])), []);
  });

  it('is nothing after one round of a kind', () => {
    const { notEnough } = section('phases', [round(900, 100)]);
    assert.equal(notEnough, '1 more round of the same kind');
  });
});

describe('what stands out in cases', () => {
  it('is few questions before proposing, in two of the last three', () => {
    const rounds = [2, 7, 0].map((questionsFirst) => played({ questionsFirst }));
    assert.deepEqual(texts(section('questions-first', rounds)), [
      'You asked 2 and 0 questions before you proposed something, in 2 of the last 3 cases.',
    ]);
  });

  it('is nothing in cases that were spoken to a partner', () => {
    const silent = [1, 2, 3].map(() => played({ questionsFirst: 0 }, { lines: [] }));
    const found = section('questions-first', silent);
    assert.equal(found.notEnough, '3 rounds with a case in which you typed what you said');
    assert.equal(found.table, undefined);
  });

  it('is injects that were answered late or never', () => {
    const inject = (at: number, response?: number) => ({
      ...{ id: `i-${at}`, at, within: 120 },
      ...(response !== undefined && { response }),
    });
    const rounds = [
      played({ injects: [inject(100, 30), inject(300)] }),
      played({ injects: [inject(100, 121)] }),
      played({ injects: [inject(100, 120), inject(2600)] }),
    ];
    const found = section('injects', rounds);
    assert.deepEqual(texts(found), [
      'Of 4 interruptions in the last 3 cases, 1 never got an answer and 1 got one late.',
    ]);
    assert.deepEqual(found.findings[0]?.rounds, [startOf(1), startOf(2)]);
    assert.deepEqual(
      found.chart?.panels[0]?.series[1]?.values.map((value) => value?.y),
      [0.5, 'lane', 121 / 60, 2, undefined],
    );
  });

  it('speaks only of what there is among injects that were late or never answered', () => {
    const round = (...responses: (number | undefined)[]) =>
      played({
        injects: responses.map((response, at) => ({
          ...{ id: `i-${at}`, at: 100, within: 120 },
          ...(response !== undefined && { response }),
        })),
      });
    const late = [round(200, 60), round(300), round(60)];
    assert.deepEqual(texts(section('injects', late)), [
      'Of 4 interruptions in the last 3 cases, 2 got an answer late.',
    ]);
    const never = [round(undefined), round(undefined), round(60)];
    assert.deepEqual(texts(section('injects', never)), [
      'Of 3 interruptions in the last 3 cases, 2 never got an answer.',
    ]);
  });

  it('is one side alone in more than three quarters of the lines', () => {
    const sides = (technical: number, organizational: number) =>
      played({ sides: { technical, organizational, both: 1, neither: 9 } });
    const found = (...rounds: ReturnType<typeof sides>[]) => texts(section('sides', rounds));
    assert.deepEqual(found(sides(9, 1), sides(2, 2), sides(19, 0)), [
      'In 2 of the last 3 cases your lines stayed on the technical side: 82% and 95% of those that have a side.',
    ]);
    assert.deepEqual(found(sides(3, 0), sides(3, 0), sides(3, 0)), []);
    assert.deepEqual(found(sides(2, 0), sides(1, 0), sides(2, 0)), []);
  });
});

describe('what stands out in topics and stories', () => {
  const asked = (question: string, more: object) => ({
    questions: [question],
    phases: [phase('question-1', 540, 500, more)],
  });

  it('is a topic that is skipped at least every second time', () => {
    const rounds = [
      asked('failure-1', { skipped: true }),
      asked('failure-2', { told: ['stories/a.md'] }),
      asked('failure-3', { skipped: true }),
    ];
    const found = section('topics', rounds);
    assert.deepEqual(texts(found), [
      'Failure and what it taught you: skipped 2 of the 3 times it was asked.',
    ]);
    assert.equal(found.notEnough, '8 more questions on the eleven topics');
  });

  it('names what was never asked, once eleven questions were', () => {
    const often = Array.from({ length: 9 }, (_, at) => asked(`failure-${at + 1}`, {}));
    const two = { questions: ['time-pressure-1', 'influencing-1'] };
    const phases = [phase('question-1', 540, 500), phase('question-2', 540, 500)];
    const all = patternsOf(
      [...often, { ...two, phases }].map((one, at) => ({
        record: { ...BARE, ...one, started: `2026-11-${10 + at}T09:00:00.000Z` },
      })),
    );
    const found = all.sections.find(({ id }) => id === 'topics');
    assert.match(found?.findings[0]?.text ?? '', /^Not asked in any of these rounds: Complex/);
    assert.equal(found?.notEnough, undefined);
  });

  it('is the story told too often, and those never told', () => {
    const stories = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, title: id }));
    const rounds = [['a'], ['a', 'b'], [], ['a']].map((told) => ({ told }));
    assert.deepEqual(texts(section('stories', rounds, stories)), [
      '“a” was told in 3 of 3 rounds with stories.',
      'Never told in these 4 rounds: “c”, “d”, “e”, “f” and “g”.',
    ]);
    const unknown = texts(section('stories', rounds));
    assert.deepEqual(unknown, ['“a” was told in 3 of 3 rounds with stories.']);
  });

  it('calls a story that is gone or renamed as the records do, and not by where they lie', () => {
    const rounds = [1, 2, 3].map((day) => ({
      record: { ...BARE, told: ['stories/a.md'], started: startOf(day) },
      told: ['file:///home/someone/search/stories/a.md'],
    }));
    const found = patternsOf(rounds, [{ id: 'file:///home/someone/search/b.md', title: 'New' }]);
    const stories = found.sections.find(({ id }) => id === 'stories');
    assert.deepEqual(stories?.table?.rows[1]?.cells[0], 'stories/a.md');
    assert.doesNotMatch(JSON.stringify(found), /someone/);
  });
});

describe('what stands out in own ratings beside others', () => {
  it('is each that is far apart from the partner’s', () => {
    const ratings = [
      ...[own('partnering', 4), own('partnering', 2, 'partner')],
      ...[own('prioritizing', 'not-shown'), own('prioritizing', 3, 'partner')],
      ...[own('driving-success', 3), own('driving-success', 2, 'partner')],
    ];
    assert.deepEqual(texts(section('calibration', [{ ratings }])), [
      'Partnering, November 1, 2026, 09:00: you rated it 4, your partner 2.',
      'Prioritizing, November 1, 2026, 09:00: you rated it not shown, your partner 3.',
    ]);
  });

  it('is what signals don’t bear out, without a level of their own', () => {
    const signals = ['s1', 's2', 's3'].map((id) => ({
      ...{ signal: `operations-metrics-${id}` as 'operations-metrics-s1' },
      ...{ way: 'matched' as const, line: 1, by: [] },
    }));
    const ratings = [own('troubleshooting', 4), own('operations-metrics', 'not-shown')];
    const rounds = [1, 2].map(() => ({ ...played({}, { signals }), ratings }));
    assert.deepEqual(texts(section('calibration', rounds)), [
      'In 2 of 4 ratings you gave 3 or 4 though no line shows a signal.',
      'In 2 of 4 ratings you gave not shown though lines show three signals or more.',
    ]);
  });
});

describe('what the candidate wrote of their steam', () => {
  it('is quoted, on one line and as text', () => {
    const steam = 'After the\n\nthird <b>question</b>.';
    assert.deepEqual(texts(section('steam', [{ steam }])), [
      'You wrote on November 1, 2026, 09:00: “After the third <b>question</b>.”',
    ]);
  });
});
