import assert from 'node:assert/strict';
import { liveCases, rehearsals } from '../../../src/core/coverage/rehearsal';
import { round } from './records';

describe('rehearsals', () => {
  const on = (day: string, told: string[], closedBook = true) =>
    round(told, { started: `${day}T18:00:00+01:00`, closedBook });

  it('counts rounds in which a story was told, and keeps the last day', () => {
    const told = rehearsals([
      on('2026-11-02', ['a', 'b']),
      on('2026-11-20', ['a']),
      on('2026-10-31', ['a']),
    ]);
    assert.deepEqual(told.get('a'), { times: 3, last: '2026-11-20' });
    assert.deepEqual(told.get('b'), { times: 1, last: '2026-11-02' });
    assert.equal(told.get('c'), undefined);
  });

  it('counts a story once in a round, however often it was told', () => {
    const told = rehearsals([on('2026-11-02', ['a', 'b', 'a', 'a'])]);
    assert.deepEqual(told.get('a'), { times: 1, last: '2026-11-02' });
  });

  it('counts nothing that was told with documents in sight (G56)', () => {
    const told = rehearsals([on('2026-11-02', ['a']), on('2026-11-20', ['a', 'b'], false)]);
    assert.deepEqual(told.get('a'), { times: 1, last: '2026-11-02' });
    assert.equal(told.get('b'), undefined);
  });

  it('counts every kind of round', () => {
    const kinds = ['exploratory', 'drill', 'service-ownership'];
    const told = rehearsals(kinds.map((kind) => round(['a'], { round: kind })));
    assert.equal(told.get('a')?.times, 3);
  });

  it('keeps stories apart whose ids are names of properties', () => {
    const told = rehearsals([on('2026-11-02', ['__proto__', 'constructor', ''])]);
    assert.deepEqual([...told.keys()], ['__proto__', 'constructor', '']);
    assert.deepEqual(told.get('__proto__'), { times: 1, last: '2026-11-02' });
  });
});

describe('live cases (G63)', () => {
  it('are the Service Ownership rounds, with documents or without, told or not', () => {
    const at = (day: string, kind: string, closedBook = true) =>
      round([], { started: `${day}T18:00:00`, round: kind, closedBook });
    const rounds = [
      at('2026-10-02', 'service-ownership'),
      at('2026-09-02', 'service-ownership', false),
      at('2026-11-02', 'exploratory'),
      at('2026-11-03', 'drill'),
    ];
    assert.deepEqual(liveCases(rounds), { times: 2, last: '2026-10-02' });
    assert.deepEqual(liveCases([]), { times: 0 });
  });

  it('count from thirty of their minutes on: one of a minute is no practice', () => {
    const of = (minutes: number) => round([], { round: 'service-ownership', minutes });
    assert.deepEqual(liveCases([of(1), of(29)]), { times: 0, tooShort: 2 });
    assert.deepEqual(liveCases([of(1), of(30)]), { times: 1, last: '2026-11-20', tooShort: 1 });
  });
});
