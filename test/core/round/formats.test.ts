import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ROUND_FORMATS } from '../../../src/core/guide/rounds';
import { readFormats } from '../../../src/core/round/formats';

const PANEL = {
  id: 'panel',
  title: 'Panel',
  phases: [
    { name: 'Hello', minutes: 2, kind: 'open' },
    { name: 'First', minutes: 7.5, kind: 'question', aim: 'Be short.' },
    { name: 'Second', minutes: 7.5, kind: 'question' },
    { name: 'Yours', minutes: 4, kind: 'candidate-questions' },
  ],
};

const phase = (changes: object) => ({
  ...PANEL,
  phases: [{ name: 'One', minutes: 5, kind: 'question', ...changes }],
});

function problemsOf(...entries: unknown[]): string[] {
  return readFormats(entries).problems;
}

describe('formats of the candidate’s', () => {
  it('become formats like ours', () => {
    const { formats, problems } = readFormats([PANEL]);
    assert.deepEqual(problems, []);
    assert.equal(formats.length, 1);
    const [{ id, title, minutes, phases } = ROUND_FORMATS.drill] = formats;
    assert.deepEqual({ id, title, minutes }, { id: 'panel', title: 'Panel', minutes: 21 });
    assert.deepEqual(
      phases.map((one) => [one.id, one.name, one.minutes, one.kind]),
      [
        ['open-1', 'Hello', 2, 'open'],
        ['question-1', 'First', 7.5, 'question'],
        ['question-2', 'Second', 7.5, 'question'],
        ['candidate-questions-1', 'Yours', 4, 'candidate-questions'],
      ],
    );
    assert.equal(phases[1]?.aim, 'Be short.');
    assert.match(phases[2]?.aim ?? '', /story/);
  });

  it('are none when the setting is empty', () => {
    for (const value of [undefined, null, []]) {
      assert.deepEqual(readFormats(value), { formats: [], problems: [] });
    }
  });

  it('leave out an entry that can’t be used, and keep the others', () => {
    const { formats, problems } = readFormats([{ id: 'x' }, PANEL, 7]);
    assert.deepEqual(
      formats.map(({ id }) => id),
      ['panel'],
    );
    assert.ok(problems.some((problem) => problem.startsWith('Format 1 (“x”): ')));
    assert.ok(problems.includes('Format 3: write an object with id, title and phases.'));
  });

  const wrong: [string, unknown, RegExp][] = [
    ['no list', { ...PANEL, phases: 'two' }, /phases has to be a list of 1 to 40/],
    ['no phase', { ...PANEL, phases: [] }, /phases has to be a list of 1 to 40/],
    ['a phase that is a number', { ...PANEL, phases: [5] }, /phase 1: write an object/],
    ['too many phases', { ...PANEL, phases: Array(41).fill(PANEL.phases[0]) }, /1 to 40/],
    ['a phase too short', phase({ minutes: 0.25 }), /phase 1: minutes .* from 0\.5 to 180/],
    ['a phase too long', phase({ minutes: 181 }), /phase 1: minutes .* from 0\.5 to 180/],
    ['minutes in words', phase({ minutes: '5' }), /phase 1: minutes/],
    ['minutes without end', phase({ minutes: Infinity }), /phase 1: minutes/],
    ['thirds of a minute', phase({ minutes: 1 / 3 + 1 }), /phase 1: minutes/],
    [
      'a case',
      phase({ kind: 'case' }),
      /phase 1: kind has to be one of open, question, catch-up, /,
    ],
    ['a phase without name', phase({ name: ' ' }), /phase 1: name has to be one line/],
    ['an aim of two lines', phase({ aim: 'a\nb' }), /phase 1: aim has to be one line/],
    ['no title', { ...PANEL, title: undefined }, /title has to be one line/],
    ['an id with blanks', { ...PANEL, id: 'my panel' }, /id has to be lower-case/],
    [
      'an id that is a number',
      { ...PANEL, id: '2026-11' },
      /id has to be lower-case.*a letter first/,
    ],
    ['no id', { ...PANEL, id: undefined }, /^Format 1: id has to be/],
    ['an id of ours', { ...PANEL, id: 'drill' }, /“drill”.*ours.*can’t be replaced/],
    [
      'too much in all',
      { ...PANEL, phases: [1, 2].map(() => ({ name: 'Long', minutes: 121, kind: 'question' })) },
      /take 242 minutes; 240 are allowed/,
    ],
  ];
  for (const [what, entry, message] of wrong) {
    it(`say what is allowed for ${what}`, () => {
      const { formats, problems } = readFormats([entry]);
      assert.deepEqual(formats, []);
      assert.equal(problems.length, 1, problems.join(' '));
      assert.match(problems[0] ?? '', message);
    });
  }

  it('take the whole of what is allowed', () => {
    const long = { name: 'Long', minutes: 180, kind: 'question' };
    const rest = Array<object>(38).fill({ name: 'Short', minutes: 0.5, kind: 'close' });
    const phases = [long, { ...long, minutes: 41 }, ...rest];
    const { formats, problems } = readFormats([{ ...PANEL, phases }]);
    assert.deepEqual(problems, []);
    assert.equal(formats[0]?.minutes, 240);
    assert.deepEqual(problemsOf({ ...PANEL, id: 'constructor' }), []);
  });

  it('have ids of their own', () => {
    assert.match(
      problemsOf(PANEL, { ...PANEL, title: 'Other' }).join(),
      /^Format 2.*another format/,
    );
  });

  it('never break on what stands in the settings', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(anyEntry)), (value) => {
        const { formats, problems } = readFormats(value);
        for (const { minutes, phases } of formats) {
          assert.ok(minutes <= 240 && phases.length > 0);
          assert.equal(new Set(phases.map(({ id }) => id)).size, phases.length);
        }
        for (const problem of problems) assert.match(problem, /\.$/);
      }),
    );
  });
});

const anyEntry = fc.record(
  {
    id: fc.oneof(fc.jsonValue(), fc.constantFrom('a', 'b', 'drill')),
    title: fc.oneof(fc.jsonValue(), fc.constant('Title')),
    phases: fc.array(
      fc.record({
        name: fc.constantFrom('One', 2),
        minutes: fc.constantFrom(0.5, 5, 180, -1, NaN),
        kind: fc.constantFrom('question', 'open', 'case'),
      }),
    ),
  },
  { requiredKeys: [] },
);
