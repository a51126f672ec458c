import assert from 'node:assert/strict';
import { editsFor, notProposed } from '../../../../src/core/round/debrief/apply';
import { solutionOf } from '../../../../src/core/round/debrief/solution';
import type { Change } from '../../../../src/core/round/debrief/change';
import { signalWords } from '../../../../src/core/round/debrief/signal-areas';
import { debriefOf } from '../../../../src/core/round/debrief/from-record';
import { writeRecord } from '../../../../src/core/round/record';
import { applyEdits } from '../../../../src/core/text';
import { PLAY, playedRound, REPORT } from '../record/sample-outcome';
import { read } from '../record/sample-record';
import { STUDY } from '../sample-case';

const text = () => writeRecord(playedRound(), 0, { play: PLAY, report: REPORT });
const modelOf = (record: string) => {
  const { case: study } = debriefOf(read(record));
  assert.ok(study);
  return study;
};
const areaIn = (record: string, slot: string) =>
  modelOf(record).areas.find((area) => area.slot === slot)!;

const LINE = { number: 1, at: 180, kind: 'question', text: 'Since when is it slow?' };

const answer = (to: 'self' | 'refused' | 'proposed', line = 2): Change => ({
  kind: 'signal',
  signal: 'driving-success-live-s6',
  line,
  answer: to,
});
const changed = (record: string, change: Change) =>
  applyEdits(record, editsFor(record, change, { now: 0 }));

describe('the debrief of a case', () => {
  it('shows what was measured, with what was said then', () => {
    const { measured, clock } = modelOf(text());
    assert.deepEqual(clock[1], {
      name: 'Clarify and scope',
      planned: 360,
      added: 0,
      real: 43 * 60,
      skipped: false,
    });
    assert.deepEqual(measured?.injects, [
      {
        at: 540,
        from: 'Search product owner',
        text: 'Sales are down by a fifth.\nWhat do I tell my director?',
        within: 120,
        response: 60,
      },
    ]);
    assert.deepEqual(measured.wrongTurns, [
      { at: 720, flag: 'Changing things until it goes away.', says: 'They are asleep.' },
    ]);
  });

  it('names what was never asked for by what it is about, and nothing of what is hidden', () => {
    const { measured } = modelOf(text());
    assert.deepEqual(measured?.unasked, [
      { about: 'Something else on the technical side', times: 1 },
      { about: 'A plot', times: 1 },
    ]);
    const shown = JSON.stringify(debriefOf(read(text())));
    for (const { answer: hidden } of STUDY.facts.slice(1)) assert.ok(!shown.includes(hidden));
    for (const hidden of [STUDY.series[0]!.caption, STUDY.debrief.truth, 'f-index', 's-p99'])
      assert.ok(!shown.includes(hidden), hidden);
  });

  it('keeps apart what was matched, and what a partner saw', () => {
    const { shown } = areaIn(text(), 'troubleshooting');
    assert.deepEqual(
      shown.map(({ signal, matched, self, partner, isSeen }) => ({
        signal,
        matched,
        self,
        partner,
        isSeen,
      })),
      [
        { signal: 'troubleshooting-s1', matched: [LINE], self: [], partner: [], isSeen: false },
        { signal: 'troubleshooting-s2', matched: [], self: [], partner: [], isSeen: true },
      ],
    );
  });

  it('counts a proposal once the candidate says so, and takes back what they take back', () => {
    const slot = 'driving-success-live';
    const [proposal] = areaIn(text(), slot).proposals;
    assert.deepEqual([proposal?.words, proposal?.answer], ['by ten', 'proposed']);
    assert.deepEqual(areaIn(text(), slot).shown, []);

    const confirmed = changed(text(), answer('self'));
    assert.match(confirmed, /s6, way: self, line: 2, words: "by ten" \}/);
    const [shown] = areaIn(confirmed, slot).shown;
    assert.deepEqual(
      [shown?.self.map(({ number }) => number), shown?.matched, shown?.isSeen],
      [[2], [], false],
    );

    const refused = changed(confirmed, answer('refused'));
    assert.deepEqual(areaIn(refused, slot).shown, []);
    assert.equal(areaIn(refused, slot).proposals[0]?.answer, 'refused');
    assert.equal(changed(refused, answer('proposed')), text());
    assert.deepEqual(editsFor(text(), answer('proposed'), { now: 0 }), []);
    assert.throws(() => changed(text(), answer('self', 1)), { message: notProposed() });
  });

  it('offers what was said as evidence', () => {
    const { candidates } = debriefOf(read(text()));
    assert.deepEqual(candidates[1], {
      phase: 'Clarify and scope',
      text: '10:00 # Owner Back on the old index by ten.',
    });
  });

  it('has nothing to show of a record from before that', () => {
    const { case: known, ...round } = playedRound().start;
    const { study, ...start } = { ...round, case: known };
    assert.ok(study);
    const old = writeRecord({ ...playedRound(), start, said: [] }, 0);
    assert.equal(debriefOf(read(old)).case, undefined);
  });
});

describe('what is kept back of a case', () => {
  const recorded = () => read(text()).case!;

  it('tells the answers and plots that were never asked for, and nothing that was', () => {
    const { facts, plots, truth } = solutionOf(STUDY, recorded());
    assert.deepEqual(facts, [
      {
        ask: 'what ran on saturday',
        answer: 'The index was rebuilt with twice as many fields.',
        trust: 'reliable',
      },
    ]);
    assert.deepEqual(
      plots.map(({ plot, caption }) => [plot.label, plot.values.length, caption]),
      [['Search latency, 99th percentile', 169, 'Four times as slow since the rebuild.']],
    );
    assert.equal(truth, STUDY.debrief.truth);
  });

  it('says why each step was judged as it was', () => {
    const [done] = solutionOf(STUDY, recorded()).actions;
    assert.equal(done?.why, 'It stops the harm in minutes and can be undone.');
    const blind = text().replace('verdict: good', 'verdict: risky');
    const [other] = solutionOf(STUDY, read(blind).case!).actions;
    assert.equal(other?.why, 'You didn’t know yet what had changed.');
  });

  it('names sources, and signals that nothing shows', () => {
    const { sources, unseen } = solutionOf(STUDY, recorded());
    assert.match(sources[0] ?? '', /^Site Reliability Workbook/);
    assert.deepEqual(unseen, []);
    const silent = text().replace(/\n {2}- \{ signal: troubleshooting-s1.*/, '');
    assert.deepEqual(
      solutionOf(STUDY, read(silent).case!).unseen.map(({ phase }) => phase),
      ['Clarify and scope'],
    );
  });

  it('sets what weighed most beside what was said when it was asked for', () => {
    const { matters } = solutionOf(STUDY, recorded());
    const signals = STUDY.expects.map(({ signal }) => signalWords(signal));
    assert.deepEqual(
      matters.weighed,
      signals.map((signal) => ({ signal, isShown: true })),
    );
    const light = {
      ...STUDY,
      expects: STUDY.expects.map((one) => ({ ...one, weight: 2 }) as const),
    };
    assert.deepEqual(solutionOf(light, recorded()).matters.weighed, []);

    const said = (kind: 'question' | 'hypothesis', text: string, phase: string) =>
      ({ ...recorded().lines[0]!, kind, text, phase }) as const;
    const lines = [
      said('hypothesis', 'Too early', 'clarify'),
      said('question', 'Only asked', 'stabilize'),
      ...['The users', 'The index', 'More'].map((text) => said('hypothesis', text, 'stabilize')),
    ];
    const named = solutionOf(STUDY, { ...recorded(), lines, signals: [] }).matters;
    assert.deepEqual(named.named, ['The users', 'The index']);
    assert.equal(named.weighed[0]?.isShown, false);
  });

  it('says when another version was played', () => {
    assert.equal(solutionOf(STUDY, recorded()).versions, undefined);
    const older = read(text().replace('case-version: 3', 'case-version: 2')).case!;
    assert.deepEqual(solutionOf(STUDY, older).versions, { played: 2, now: 3 });
  });
});
