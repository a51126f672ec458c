import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import {
  EXPLORATORY_AREAS,
  FOCUS_AREAS,
  SERVICE_OWNERSHIP_AREAS,
} from '../../src/core/guide/focus-areas';
import { QUESTION_BANK } from '../../src/core/guide/questions';
import { RUBRIC_NOTE, type Rubric, type SlotId } from '../../src/core/guide/rubric';
import { RUBRICS } from '../../src/core/guide/rubrics';
import { SOURCES } from '../../src/core/guide/sources';
import { PRAISE } from './praise';
import { plainWords } from './shingles';
import { shippedFiles, wordsOf } from './shipped';

/** In how many parts the guide defines each area (items G34-G38, G63-G75). */
const PARTS: Readonly<Record<SlotId, number>> = {
  'developing-others': 3,
  'driving-success': 5,
  partnering: 3,
  prioritizing: 3,
  'production-ownership': 4,
  'driving-success-live': 5,
  'managing-production-changes': 8,
  'operations-metrics': 3,
  troubleshooting: 3,
};

const FOLDER = 'src/core/guide/rubrics';
const live = RUBRICS.filter(({ interview }) => interview === 'service-ownership');
const told = RUBRICS.filter(({ interview }) => interview === 'exploratory');

/** Lines a user reads and a round may name; the parts of the definition are left out. */
const lines = ({ signals, redFlags, probes, anchors }: Rubric): string[] =>
  [...signals, ...redFlags, ...probes, ...anchors].map(({ text }) => text);
const within = (count: number, least: number, most: number) => count >= least && count <= most;
const distinct = (values: readonly string[]) => new Set(values).size === values.length;

describe('rubrics', () => {
  it('are nine: five told areas and four live ones, in the order of the guide', () => {
    const slots = RUBRICS.map(({ interview, area }) => ({ interview, area }));
    assert.deepEqual(slots, [
      ...EXPLORATORY_AREAS.map(({ id }) => ({ interview: 'exploratory', area: id })),
      ...SERVICE_OWNERSHIP_AREAS.map(({ id }) => ({ interview: 'service-ownership', area: id })),
    ]);
    assert.deepEqual(
      RUBRICS.map(({ slot }) => slot),
      Object.keys(PARTS),
    );
  });

  it('share one definition of Driving Success and define eight areas in all', () => {
    const definitions = new Map(RUBRICS.map(({ area, clauses }) => [area, clauses]));
    assert.deepEqual(
      [...definitions.keys()],
      FOCUS_AREAS.map(({ id }) => id),
    );
    const shared = RUBRICS.filter(({ area }) => area === 'driving-success');
    assert.equal(shared.length, 2);
    for (const { clauses } of shared) assert.deepEqual(clauses, definitions.get('driving-success'));
    const texts = [...definitions.values()].flatMap((clauses) => clauses.map(({ text }) => text));
    assert.ok(distinct(texts));
  });

  it('use every id and every line once', () => {
    const named = RUBRICS.flatMap(({ signals, redFlags, probes }) => [
      ...signals,
      ...redFlags,
      ...probes,
    ]);
    assert.ok(distinct(named.map(({ id }) => id)));
    assert.ok(distinct(RUBRICS.flatMap(lines).map((text) => plainWords(text).join(' '))));
  });

  it('are read by the checks for borrowed wording and false authority', () => {
    const read = shippedFiles().map(({ path }) => path);
    const files = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
    assert.equal(files.length, RUBRICS.length + 1);
    for (const file of files) assert.ok(read.includes(file), file);
  });

  it('say whose work they are', () => {
    assert.match(RUBRIC_NOTE, /our own work/);
    assert.match(RUBRIC_NOTE, /no company’s rubric/);
    assert.match(RUBRIC_NOTE, /no practitioner has reviewed/);
  });
});

for (const rubric of RUBRICS) {
  const { slot, clauses, signals, redFlags, probes, anchors } = rubric;

  describe(`rubric of ${slot}`, () => {
    it('shows every part of the definition by a signal, and nothing else', () => {
      const parts = clauses.map(({ id }) => id);
      assert.deepEqual(parts, [...'abcdefgh'].slice(0, PARTS[slot]));
      const shown = new Set(signals.flatMap((signal) => signal.clauses));
      assert.deepEqual([...shown].sort(), parts);
      for (const signal of signals) {
        assert.ok(within(signal.clauses.length, 1, 2) && distinct(signal.clauses), signal.id);
      }
    });

    it('has enough lines to work with, and few enough to read', () => {
      assert.ok(within(signals.length, 6, 10), `${signals.length} signals`);
      assert.ok(within(redFlags.length, 4, 6), `${redFlags.length} red flags`);
      assert.ok(within(probes.length, 5, 8), `${probes.length} probes`);
      assert.deepEqual(
        anchors.map(({ level }) => level),
        [1, 2, 3, 4],
      );
    });

    it('has lines that fit a sidebar and questions that can be said in one breath', () => {
      for (const { text } of [...signals, ...redFlags]) assert.ok(text.length <= 120, text);
      for (const { text } of anchors) assert.ok(text.length <= 180, text);
      for (const { text } of probes) assert.ok(wordsOf(text).length <= 20, text);
    });

    it('has whole sentences, and questions among the probes only', () => {
      for (const { text } of [...clauses, ...signals, ...redFlags, ...anchors]) {
        assert.match(text, /^[“\p{Lu}].*(?:\.”?|\?)$/u);
      }
      for (const { text } of probes) assert.match(text, /^\p{Lu}.*\?$/u);
    });

    it('tells what there is to see, without empty praise', () => {
      for (const text of lines(rubric)) assert.doesNotMatch(text, PRAISE);
    });

    it('has levels that differ, none made of the words of the one below', () => {
      assert.ok(distinct(anchors.map(({ text }) => text)));
      const words = anchors.map(({ text }) => new Set(plainWords(text)));
      for (const [below, level] of words.slice(1).entries()) {
        const added = [...level].filter((word) => !words[below]?.has(word));
        assert.ok(added.length > 0, `level ${below + 2}`);
      }
    });

    it('names where its lines come from', () => {
      assert.ok(rubric.sources.length > 0 && distinct(rubric.sources));
      for (const id of rubric.sources) assert.ok(id in SOURCES, id);
    });
  });
}

describe('signals', () => {
  for (const { slot, signals } of live) {
    it(`of ${slot} see the technical and the organizational side`, () => {
      for (const side of ['technical', 'organizational']) {
        const seen = signals.filter(({ angle }) => angle === side || angle === 'both');
        assert.ok(seen.length >= 2, side);
      }
    });
  }

  it('name the side they belong to', () => {
    for (const { id, angle } of RUBRICS.flatMap(({ signals }) => signals)) {
      assert.ok(['technical', 'organizational', 'both'].includes(angle), id);
    }
  });

  for (const { slot, area } of told) {
    it(`of ${slot} can be asked for by two or more questions of the bank`, () => {
      const asking = QUESTION_BANK.filter(({ primary, secondary }) =>
        [primary, ...secondary].some((id) => id === area),
      );
      assert.ok(asking.length >= 2);
    });
  }
});
