import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AREA_REQUIREMENTS, TOPIC_REQUIREMENTS } from '../../../../src/core/coverage/requirements';
import { REQUIREMENTS } from '../../../../src/core/coverage/shortlist/claims';
import { shortlist } from '../../../../src/core/coverage/shortlist/shortlist';
import { ALL_TOPICS, anyLibrary, AREAS, coveredBy, ids, library, shortfallIds } from './libraries';

describe('a shortlist', () => {
  const all = { areas: AREAS, topics: ALL_TOPICS };

  it('needs as many stories for each area and topic as coverage does', () => {
    assert.deepEqual(
      REQUIREMENTS.map(({ kind, id, needed }) => ({ kind, id, needed })),
      [...AREA_REQUIREMENTS, ...TOPIC_REQUIREMENTS].map(({ kind, id, needed }) => ({
        kind,
        id,
        needed,
      })),
    );
  });

  it('of nothing is empty and says that everything lacks', () => {
    const { choices, exact, atLeast, uncovered } = shortlist([]);
    assert.deepEqual({ choices, exact, atLeast }, { choices: [], exact: true, atLeast: 0 });
    assert.deepEqual(
      shortfallIds(uncovered),
      [...AREAS, ...ALL_TOPICS].map((id) => `${id} 0`),
    );
  });

  it('of stories that claim nothing is empty', () => {
    assert.deepEqual(shortlist(library([{}, { strength: 9 }])).choices, []);
  });

  it('takes two stories where each covers everything, the strongest', () => {
    const { choices, uncovered } = shortlist(
      library([all, { ...all, strength: 2 }, { ...all, strength: 1 }]),
    );
    assert.deepEqual(ids(choices), ['s01', 's02']);
    assert.deepEqual(
      choices.map(({ adds }) => adds),
      [all, { areas: AREAS, topics: [] }],
    );
    assert.deepEqual(
      choices.map(({ alternative }) => alternative),
      ['s00', 's00'],
    );
    assert.deepEqual(uncovered, []);
  });

  it('never counts one story twice for an area', () => {
    const { choices, uncovered } = shortlist(library([{ areas: ['partnering', 'partnering'] }]));
    assert.deepEqual(choices, [
      {
        id: 's00',
        adds: { areas: ['partnering'], topics: [] },
        onlyOne: { areas: ['partnering'], topics: [] },
      },
    ]);
    const partnering = uncovered.find(({ id }) => id === 'partnering');
    assert.deepEqual(partnering, { kind: 'focus-area', id: 'partnering', needed: 2, possible: 1 });
  });

  const topics = (...places: number[]) => places.map((place) => ALL_TOPICS[place]!);

  it('prefers fewer stories to stronger ones', () => {
    const single = [0, 1].map((place) => ({ topics: topics(place), strength: 100 }));
    const { choices } = shortlist(library([...single, { topics: topics(0, 1) }]));
    assert.deepEqual(ids(choices), ['s02']);
  });

  it('is smaller than taking the widest story each time would make it', () => {
    const wide = { topics: topics(0, 1, 3, 4), strength: 5 };
    const halves = [{ topics: topics(0, 1, 2) }, { topics: topics(3, 4, 5) }];
    assert.deepEqual(ids(shortlist(library([wide, ...halves])).choices), ['s01', 's02']);
  });

  it('lists what the library covers too seldom', () => {
    fc.assert(
      fc.property(anyLibrary(0, 12), (candidates) => {
        const lacking = [...coveredBy(candidates)].flatMap(([id, times]) =>
          times < ((AREAS as string[]).includes(id) ? 2 : 1) ? [`${id} ${times}`] : [],
        );
        assert.deepEqual(shortfallIds(shortlist(candidates).uncovered), lacking);
      }),
    );
  });

  it('is the same in whatever order the stories come', () => {
    const shuffled = anyLibrary(0, 60).chain((candidates) =>
      fc.tuple(
        fc.constant(candidates),
        fc.shuffledSubarray(candidates, { minLength: candidates.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => assert.deepEqual(shortlist(one), shortlist(other))),
      { numRuns: 200 },
    );
  });
});
