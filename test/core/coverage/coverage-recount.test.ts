import assert from 'node:assert/strict';
import fc from 'fast-check';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import { gapsOf, type Covered } from '../../../src/core/coverage/covered';
import type { StoryRecord } from '../../../src/core/coverage/record';
import type { RoundFact } from '../../../src/core/coverage/rehearsal';
import {
  isDate,
  isKnownArea,
  isKnownTopic,
  mainArea,
  NEEDS,
  stageOf,
  stateOf,
  tellingsOf,
  weaknessesOf,
} from './coverage-recount';
import { anyRecords, anyRounds, anyToday } from './records';

interface Library {
  records: StoryRecord[];
  rounds: RoundFact[];
  today: string;
}

const anyLibrary: fc.Arbitrary<Library> = fc.record(
  { records: anyRecords, rounds: anyRounds, today: anyToday },
  { noNullPrototype: true },
);

const compute = ({ records, rounds, today }: Library) => computeCoverage(records, rounds, today);

const all = (library: Library): Covered[] => {
  const { areas, topics, others } = compute(library);
  return [...areas, ...topics, ...others];
};

/** Holds for any library; the seed of a failure is printed. */
function forAny(check: (library: Library) => void): void {
  fc.assert(fc.property(anyLibrary, check), { numRuns: 400 });
}

describe('coverage, counted a second time', () => {
  it('needs the same things in the same order', () => {
    const needs = all({ records: [], rounds: [], today: '2026-11-22' });
    assert.deepEqual(
      needs.map(({ kind, id, needed }) => [kind, id, needed]),
      NEEDS.map(({ kind, id, needed }) => [kind, id, needed]),
    );
  });

  it('finds the same stories, equally strong, below everything', () => {
    forAny((library) => {
      const covered = all(library);
      for (const [place, need] of NEEDS.entries()) {
        const expected = library.records
          .filter((one) => need.claims(one))
          .map((one) => ({
            id: one.id,
            role: need.kind !== 'focus-area' || mainArea(one) === need.id ? 'main' : 'supporting',
            weaknesses: weaknessesOf(one, need, library.today),
          }));
        const found = covered[place]?.stories.map(({ id, role, weaknesses }) => ({
          id,
          role,
          weaknesses: [...weaknesses].sort(),
        }));
        assert.deepEqual(byId(found ?? []), byId(expected), need.id);
      }
    });
  });

  it('comes to the same states and gaps', () => {
    forAny((library) => {
      const gaps: string[] = [];
      for (const [place, one] of all(library).entries()) {
        const need = NEEDS[place];
        assert.ok(need);
        const claiming = library.records.filter((record) => need.claims(record));
        const weaknesses = claiming.map((record) => weaknessesOf(record, need, library.today));
        assert.equal(one.state, stateOf(weaknesses, need.needed), need.id);
        assert.equal(one.advice === undefined, one.state === 'solid', need.id);
        if (need.gaps.includes(one.state)) gaps.push(`${need.kind} ${need.id}`);
      }
      const found = gapsOf(compute(library)).map(({ kind, id }) => `${kind} ${id}`);
      assert.deepEqual(found, gaps);
    });
  });

  it('has the evidence of the area, and of nothing else', () => {
    forAny((library) => {
      const records = new Map(library.records.map((one) => [one.id, one]));
      for (const { kind, id, stories } of all(library)) {
        for (const story of stories) {
          const evidence = records.get(story.id)?.checked?.evidence ?? [];
          const signs = evidence.filter(({ area }) => area === id).flatMap((one) => one.signs);
          const expected = kind === 'focus-area' ? signs : [];
          assert.deepEqual(story.signs, expected);
          assert.deepEqual(
            [...story.shownIn].sort(),
            [...new Set(expected.map(({ section }) => section))].sort(),
          );
        }
      }
    });
  });

  it('puts the strongest story first, by the documented keys and no others', () => {
    forAny((library) => {
      const { records, rounds } = library;
      const keyOf = (id: string, { weaknesses, role, signs }: Covered['stories'][number]) => {
        const record = records.find((one) => one.id === id);
        const { error = 0, warning = 0, information = 0 } = record?.checked?.findings ?? {};
        const numbers = [
          weaknesses.length,
          role === 'main' ? 0 : 1,
          9999 - tellingsOf(id, rounds).times,
          9999 - signs.length,
          error + warning + information,
        ].map((number) => String(number).padStart(4, '0'));
        const { when = '' } = record ?? {};
        return { numbers: numbers.join(' '), when: isDate(when) ? when : '' };
      };
      for (const { stories } of all(library)) {
        for (const [place, story] of stories.slice(1).entries()) {
          const before = stories[place];
          assert.ok(before);
          const [a, b] = [keyOf(before.id, before), keyOf(story.id, story)];
          const difference = compareText(a.numbers, b.numbers) || compareText(b.when, a.when);
          assert.ok(difference < 0 || (difference === 0 && before.id < story.id));
        }
      }
    });
  });

  it('says the same of where every story stands', () => {
    forAny((library) => {
      const { records, rounds } = library;
      const { stories, unassigned } = compute(library);
      const expected = records.map((one) => {
        const findings = one.checked?.findings;
        return {
          id: one.id,
          title: one.title,
          areas: [...new Set(one.focus)].filter(isKnownArea),
          topics: [...new Set(one.topics)].filter(isKnownTopic),
          stage: stageOf(one, rounds),
          openFindings: findings && findings.error + findings.warning + findings.information,
          when: one.when !== undefined && isDate(one.when) ? one.when : undefined,
          rehearsal: tellingsOf(one.id, rounds),
        };
      });
      const found = stories.map(
        ({ id, title, areas, topics, stage, openFindings, when, rehearsal }) => {
          return { id, title, areas, topics, stage, openFindings, when, rehearsal };
        },
      );
      assert.deepEqual(byId(found), byId(expected));
      assert.deepEqual(
        [...unassigned].sort(),
        expected
          .filter(({ areas }) => areas.length === 0)
          .map(({ id }) => id)
          .sort(),
      );
    });
  });

  it('lists stories by title as people read numbers, and by id where titles are alike', () => {
    forAny((library) => {
      const { stories } = compute(library);
      const options = { numeric: true, sensitivity: 'base' } as const;
      for (const [place, story] of stories.slice(1).entries()) {
        const before = stories[place];
        assert.ok(before);
        const difference = before.title.localeCompare(story.title, 'en', options);
        assert.ok(difference < 0 || (difference === 0 && before.id < story.id));
      }
    });
  });

  it('counts live cases of thirty minutes and more, whatever was told in them', () => {
    forAny((library) => {
      const cases = library.rounds.filter(({ round }) => round === 'service-ownership');
      const tooShort = cases.filter(({ minutes }) => minutes < 30).length;
      const days = cases
        .filter(({ minutes }) => minutes >= 30)
        .map(({ started }) => started.substring(0, 10));
      const last = days.sort().at(-1);
      assert.deepEqual(compute(library).liveCases, {
        times: days.length,
        ...(last !== undefined && { last }),
        ...(tooShort > 0 && { tooShort }),
      });
    });
  });

  it('is the same whatever order stories and rounds come in, and changes neither', () => {
    fc.assert(
      fc.property(anyLibrary, fc.infiniteStream(fc.nat()), (library, numbers) => {
        const before = structuredClone(library);
        const shuffled = {
          ...library,
          records: shuffle(library.records, numbers),
          rounds: shuffle(library.rounds, numbers),
        };
        assert.deepEqual(compute(shuffled), compute(library));
        assert.deepEqual(library, before);
      }),
    );
  });
});

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareText(a.id, b.id));
}

function shuffle<T>(list: readonly T[], numbers: Iterator<number>): T[] {
  return list
    .map((one) => ({ one, key: Number(numbers.next().value) }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
