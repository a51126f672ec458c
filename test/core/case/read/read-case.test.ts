import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCase } from '../../../../src/core/case/read/read-case';
import { DOCUMENTED, documentedWith } from '../documented';

/** The problems of a file, as the text at their places and the message. */
const problems = (text: string) =>
  readCase(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);

/** What is said of the example with one part replaced. */
const said = (part: string, other: string) => problems(documentedWith(part, other));

describe('a case that is read', () => {
  it('is the one that the documentation shows', () => {
    const { study, problems } = readCase(DOCUMENTED);
    assert.deepEqual(problems, []);
    assert.ok(study);
    assert.deepEqual(
      [study.id, study.kind, study.serviceWork, study.minutes, study.fictional],
      ['slow-search', 'outage', ['troubleshoot'], 45, true],
    );
    assert.deepEqual(study.facts[0], {
      id: 'f-since',
      angle: 'technical',
      trust: 'reliable',
      about: 'scope',
      ask: ['when did it start', 'since when is it slow', 'how long has this been going on'],
      heldOut: ['what day did it begin'],
      answer: 'Since Saturday at two in the morning.',
      after: [],
      credits: ['troubleshooting-s1'],
    });
    assert.equal(study.debrief.whySometimes, 'Only searches for rare words go to disk.');
    assert.deepEqual(study.wrongTurns[0]?.when, {
      does: ['a-old-index'],
      asks: [],
      claims: [],
      before: ['f-since'],
      lacks: [],
    });
  });

  it('has its durations in minutes', () => {
    const [series] = readCase(DOCUMENTED).study?.series ?? [];
    assert.deepEqual(series?.shape, {
      base: 300,
      trend: 0,
      noise: 12,
      waves: [],
      steps: [{ at: -50 * 60, by: 900 }],
      bursts: [],
      digits: 0,
      span: 7 * 24 * 60,
      step: 60,
      seed: 7,
    });
    assert.deepEqual(series.marks, [{ at: -3000, label: 'index rebuilt' }]);
  });

  it('may have a byte order mark and line ends of Windows', () => {
    const text = DOCUMENTED.replaceAll('\n', '\r\n');
    const { study } = readCase(`\ufeff${text}`);
    assert.deepEqual(study, readCase(DOCUMENTED).study);
  });
});

describe('what is wrong with a case', () => {
  it('is a key that nobody knows, with the one that may be meant', () => {
    assert.deepEqual(said('difficulty: 1', 'dificulty: 1'), [
      ['dificulty', '“dificulty” is no key here. Did you mean “difficulty”?'],
      ['slow-search', 'The key “difficulty” is missing here.'],
    ]);
    assert.deepEqual(said('title: Slow', 'toString: Slow')[0], [
      'toString',
      '“toString” is no key here.',
    ]);
    assert.deepEqual(said('title: Slow', '__proto__: Slow')[0], [
      '__proto__',
      '“__proto__” is no key here.',
    ]);
  });

  it('is a key that is missing, empty or there twice', () => {
    assert.deepEqual(said('    answer: Since Saturday at two in the morning.\n', ''), [
      ['f-since', 'The key “answer” is missing here.'],
    ]);
    assert.deepEqual(said('Since Saturday at two in the morning.', ''), [
      ['answer', 'This is empty: write a value, or take the line away.'],
    ]);
    assert.deepEqual(said('version: 1', 'version: 1\nversion: 2'), [
      ['version', '“version” stands here twice.'],
    ]);
  });

  it('is a value of another kind', () => {
    assert.deepEqual(said('kind: outage', 'kind: outag'), [
      ['outag', 'This has to be outage, deploy or takeover. Did you mean “outage”?'],
    ]);
    assert.deepEqual(said('minutes: 45', 'minutes: 60'), [['60', 'This has to be 45.']]);
    assert.deepEqual(said('minutes: 45', 'minutes: "45"'), [
      ['"45"', 'This has to be 45. Leave out the quotes.'],
    ]);
    assert.deepEqual(said('at: 9', 'at: soon'), [
      ['soon', 'Write a whole number from 0 to 45 here.'],
    ]);
    assert.deepEqual(said('mitigates: true', 'mitigates: yes'), [
      ['yes', 'Write true or false here.'],
    ]);
    assert.deepEqual(said('span: 7d', 'span: a week'), [
      ['a week', 'Write a duration, such as 90m, 3h or 7d, in whole minutes.'],
    ]);
    assert.deepEqual(said('{ at: -50h, by', '{ at: 50h, by'), [
      ['50h', 'Write a moment before now, such as -50h, in whole minutes.'],
    ]);
    assert.deepEqual(
      said('closing: [What would have told you on Saturday?]', 'closing: What now?'),
      [['What now?', 'Write a list here, such as [one, two].']],
    );
    assert.deepEqual(said('debrief:\n', 'debrief: [a]\nother:\n')[0], [
      '[a]',
      'Write “key: value” lines here.',
    ]);
  });

  it('is an id that isn’t one, is there twice, or stands for nothing', () => {
    assert.deepEqual(said('id: f-index', 'id: Index')[0], [
      'Index',
      'An id is lower-case letters and digits, parted by hyphens, and begins with “f-” here.',
    ]);
    assert.deepEqual(said('id: f-index', 'id: f-since'), [
      ['f-since', '“f-since” stands for something else already.'],
    ]);
    assert.deepEqual(said('after: [f-since]', 'after: [f-sinse]'), [
      [
        'f-sinse',
        'There is no fact or series or action “f-sinse” in this case. Did you mean “f-since”?',
      ],
    ]);
    assert.deepEqual(said('from: owner', 'from: boss'), [
      ['boss', 'There is no stakeholder “boss” in this case.'],
    ]);
    assert.deepEqual(said('without: [f-since]', 'without: [a-old-index]'), [
      ['a-old-index', 'There is no fact or series “a-old-index” in this case.'],
    ]);
  });

  it('is a signal or a red flag that no rubric has', () => {
    assert.deepEqual(said('credits: [troubleshooting-s1]', 'credits: [troubleshoting-s1]'), [
      [
        'troubleshoting-s1',
        'No rubric has the signal “troubleshoting-s1”. Did you mean “troubleshooting-s1”?',
      ],
    ]);
    assert.deepEqual(said('red-flag: troubleshooting-r2', 'red-flag: rude')[0], [
      'rude',
      'No rubric has the red flag “rude”.',
    ]);
  });

  it('is a list that is too short, and a plot with too few points or too many', () => {
    assert.deepEqual(said('[p99 latency, tail latency of search, latency percentiles]', '[p99]'), [
      ['[p99]', 'At least 3 are needed here; this has 1.'],
    ]);
    assert.deepEqual(said('step: 1h', 'step: 1d'), [
      ['1d', 'A plot has 12 to 500 points; this one has 8.'],
    ]);
    assert.deepEqual(said('step: 1h', 'step: 1m'), [
      ['1m', 'A plot has 12 to 500 points; this one has 10081.'],
    ]);
  });

  it('is what isn’t YAML, or is more than that', () => {
    assert.deepEqual(problems(''), [['', 'This file is empty: a case begins with its id.']]);
    assert.deepEqual(problems('just words'), [['just words', 'Write “key: value” lines here.']]);
    assert.deepEqual(problems('id: a\ntitle: b: c\n'), [
      ['b: c', 'Put quotes around this: a colon within it starts a new key in YAML.'],
    ]);
    assert.deepEqual(
      problems('id: a\n\ttitle: b\n').map(([, message]) => message),
      ['Indent with spaces here: YAML takes no tabs.'],
    );
    assert.deepEqual(
      problems('id: a\n---\nid: b\n').map(([, message]) => message),
      ['A file holds one case: what follows this line isn’t read.'],
    );
    assert.match(said('answer: Since', 'answer: "Since')[0]?.[1] ?? '', /^A quote, /);
    assert.deepEqual(
      said('Since Saturday', 'Since\u202e Saturday')[0]?.[1],
      'There is an invisible sign in this text: type it again.',
    );
    assert.deepEqual(said('title: Slow since the weekend', 'title: &a Slow\nseat: *a')[0], [
      '*a',
      'Write it out here: aliases aren’t followed.',
    ]);
  });

  it('is too much to be read', () => {
    const limits: [string, RegExp][] = [
      [`a: ${'x'.repeat(200_001)}`, /200,000 characters/],
      ['a\n'.repeat(5002), /5,000 lines/],
      ['['.repeat(2000), /too deep/],
      ['- '.repeat(2000), /too deep/],
      [`${' '.repeat(100)}a: 1`, /too deep/],
    ];
    for (const [text, message] of limits) {
      const [problem] = readCase(text).problems;
      assert.match(problem?.message ?? '', message);
    }
    const many = readCase(DOCUMENTED + 'x: 1\n'.repeat(1000)).problems;
    assert.equal(many.length, 100);
  });
});

/** Pieces that YAML and the format find meaning in. */
const PIECES = [
  ...DOCUMENTED.split('\n').slice(0, 60),
  ...[
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    '*a',
    '&a ',
    '!!binary ',
    '!!set ',
    '<<: ',
    '"',
    "'",
    '|',
    '>-',
  ],
  ...[
    '\0',
    '\u202e',
    '\ud800',
    '%YAML 9',
    '---',
    '...',
    '# ',
    '\t',
    '1e999',
    '-0',
    '0x7f',
    '~',
    '9'.repeat(40),
  ],
  ...[
    '__proto__: ',
    'constructor: ',
    'facts: ',
    'series: ',
    'shape: ',
    'steps: ',
    'at: -1h',
    'id: f-a',
  ],
];

describe('any text', () => {
  const within = (text: string) => {
    const { study, problems } = readCase(text);
    assert.ok(study !== undefined || problems.length > 0);
    for (const { span } of problems) {
      assert.ok(
        span.start >= 0 && span.start <= span.end && span.end <= text.length,
        JSON.stringify(span),
      );
    }
  };

  it('is read without throwing, and its problems lie within it', () => {
    const piece = fc.constantFrom(...PIECES);
    const gap = fc.constantFrom('\n', '\n  ', ' ', ', ', '');
    const text = fc.array(fc.tuple(piece, gap), { maxLength: 40 }).map((parts) =>
      parts
        .flat()
        .join('')
        .replace(/^\ufeff/, ''),
    );
    fc.assert(fc.property(text, within), { numRuns: 300 });
  });

  it('may be the example with anything in the place of any of its values', () => {
    const values = [...DOCUMENTED.matchAll(/[^\s:,[\]{}#]+(?=[\s,\]}])/g)];
    const place = fc.constantFrom(...values);
    const other = fc.oneof(fc.constantFrom(...PIECES), fc.json(), fc.string());
    fc.assert(
      fc.property(place, other, ({ 0: { length }, index }, text) =>
        within(DOCUMENTED.slice(0, index) + text + DOCUMENTED.slice(index + length)),
      ),
      { numRuns: 200 },
    );
  });
});
