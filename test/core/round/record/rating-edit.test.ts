import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ratingEdit } from '../../../../src/core/round/record/rating-edit';
import type { Rating } from '../../../../src/core/round/record/record';
import { applyEdits } from '../../../../src/core/text';
import { anyRating } from './any-rating';
import { read, sampleRecord } from './sample-record';

const OWN: Rating = {
  slot: 'partnering',
  by: 'self',
  level: 3,
  when: 'after',
  evidence: ['Asked what they were measured on.', 'Gave up a week of mine.'],
};
const OWN_LINES = [
  '  partnering:',
  '    self:',
  '      level: 3',
  '      when: after',
  '      evidence:',
  '        - "Asked what they were measured on."',
  '        - "Gave up a week of mine."',
  '  prioritizing:',
];

function rate(text: string, ...ratings: Rating[]): string {
  return ratings.reduce(
    (before, rating) => applyEdits(before, ratingEdit(before, rating) ?? []),
    text,
  );
}

/** A record whose ratings stand so. */
function withRatings(...lines: string[]): string {
  return sampleRecord().replace(
    /^ratings:\n(?: .*\n)*/m,
    lines.map((line) => `${line}\n`).join(''),
  );
}

const withoutRatings = (text: string) => text.replace(/^ratings:.*\r?\n(?:(?: .*)?\r?\n)*/m, '');

describe('a rating in a record', () => {
  it('has lines below that of its area', () => {
    const before = sampleRecord();
    const lines = `\n${OWN_LINES.join('\n')}\n`;
    assert.equal(rate(before, OWN), before.replace('\n  partnering:\n  prioritizing:\n', lines));
    assert.deepEqual(read(rate(before, OWN)).ratings, [OWN]);
  });

  it('stands beside that of the partner', () => {
    const partner: Rating = {
      slot: 'partnering',
      by: 'partner',
      level: 'not-shown',
      evidence: ['x'],
    };
    assert.deepEqual(read(rate(sampleRecord(), partner, OWN)).ratings, [OWN, partner]);
  });

  it('changes only what is new', () => {
    const before = rate(sampleRecord(), OWN)
      .replace('level: 3', 'level: 3 # sure?')
      .replace(
        'evidence:',
        "evidence: # mine\n        # first\n        - 'It''s so.' # word for word",
      );
    const evidence = ["It's so.", ...OWN.evidence];
    assert.equal(ratingEdit(before, { ...OWN, evidence }), undefined);
    assert.equal(
      rate(before, { ...OWN, level: 2, evidence: [...evidence, 'More.'] }),
      before.replace('level: 3', 'level: 2').replace('mine."\n', 'mine."\n        - "More."\n'),
    );
    assert.equal(
      rate(before, { ...OWN, evidence: evidence.slice(0, 2) }),
      before.replace('        - "Gave up a week of mine."\n', ''),
    );
  });

  it('is changed however somebody wrote it', () => {
    const forms = [
      ['ratings: {}'],
      ['ratings:'],
      ['ratings: ~ # none'],
      [],
      ['ratings:', '  partnering: ~'],
      ['ratings:', '  partnering: {}'],
      ['ratings:', '    partnering:', '        self: { level: 1, evidence: [a] }'],
      ['ratings:', '  partnering:', '    self:', '      evidence: a'],
      ['ratings:', '  partnering:', '    self:', '      evidence: [a, b]', '      level: 4'],
      ['ratings:', '  partnering:', '    self:', '      mood: low', '      evidence:', '      - a'],
      [
        'ratings:',
        '  partnering:',
        '    self:',
        '      level:',
        '      evidence:',
        '',
        '      # end',
      ],
      ['ratings: { partnering: { partner: { level: 2, evidence: [seen] } } }'],
    ];
    for (const form of forms) {
      const text = withRatings(...form);
      const others = read(text).ratings.filter(({ by }) => by === 'partner');
      const rated = rate(text, OWN);
      assert.deepEqual(read(rated).ratings, [OWN, ...others], form.join('\n'));
      assert.equal(rated.includes('mood: low'), text.includes('mood: low'));
      assert.equal(withoutRatings(rated), withoutRatings(text), form.join('\n'));
    }
  });

  it('finds an area that the record doesn’t name', () => {
    const rating: Rating = { ...OWN, slot: 'troubleshooting' };
    const { slots, ratings } = read(rate(sampleRecord(), OWN, rating));
    assert.equal(slots.at(-1), 'troubleshooting');
    assert.deepEqual(ratings, [OWN, rating]);
  });

  it('isn’t written into another file, nor into front matter that can’t be read', () => {
    for (const text of ['', '# Notes\n', sampleRecord().replace('seed: 5', 'seed: [5')])
      assert.equal(ratingEdit(text, OWN), undefined);
  });

  it('is read as it was written, changes nothing else, and nothing the second time', () => {
    const eols = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(anyRating, { maxLength: 6 }), eols, (ratings, eol) => {
        const before = sampleRecord().replaceAll('\n', eol);
        const after = rate(before, ...ratings);
        const last = new Map(ratings.map((one) => [`${one.slot} ${one.by}`, one]));
        const found = new Map(read(after).ratings.map((one) => [`${one.slot} ${one.by}`, one]));
        assert.deepEqual(
          [...found].sort(([a], [b]) => (a < b ? -1 : 1)),
          [...last].sort(([a], [b]) => (a < b ? -1 : 1)),
        );
        for (const rating of last.values()) assert.equal(ratingEdit(after, rating), undefined);
        assert.equal(withoutRatings(after), withoutRatings(before));
        if (eol === '\r\n') assert.doesNotMatch(after, /[^\r]\n/);
      }),
      { numRuns: 60 },
    );
  });
});
