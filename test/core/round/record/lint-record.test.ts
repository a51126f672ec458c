import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintRecord } from '../../../../src/core/round/record/lint-record';
import { declaresRecord } from '../../../../src/core/round/record-summary';
import { ratingEdit } from '../../../../src/core/round/record/rating-edit';
import { applyEdits } from '../../../../src/core/text';
import { sampleRecord } from './sample-record';

/** A record that its candidate has rated. */
function rated(): string {
  const text = sampleRecord();
  const rating = { slot: 'partnering', by: 'self', level: 3, evidence: ['Gave.'] } as const;
  return applyEdits(text, ratingEdit(text, rating) ?? []);
}

/** Codes of what is found, with what it is found at. */
function found(text: string): string[] {
  return lintRecord(text).map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

describe('checks of a saved round', () => {
  it('find nothing in one as it was written and rated', () => {
    assert.deepEqual(found(rated()), []);
    assert.deepEqual(found(rated().replaceAll('\n', '\r\n')), []);
  });

  it('ask for a rating of one’s own', () => {
    assert.deepEqual(found(sampleRecord()), ['round-not-rated ratings']);
    assert.deepEqual(found(rated().replace('self:', 'partner:')), ['round-not-rated ratings']);
    const bare = '---\ntype: star-round\nstarted: 2026-11-22T14:05\n---\n';
    assert.deepEqual(found(bare), ['round-not-rated type']);
  });

  const changes: [string, string | RegExp, string, string[]][] = [
    ['front matter that can’t be read', /^seed: 5$/m, 'seed: [5', ['round-front-matter [5']],
    ['no start', /^started: .*\n/m, '', ['round-value type']],
    ['a start that is no time', /^started: .*$/m, 'started: today', ['round-value today']],
    ['a word for a number', /^seed: 5$/m, 'seed: five', ['round-value five']],
    ['a text for a list', /^pauses: .*$/m, 'pauses: none', ['round-value none']],
    ['an entry that is none', /^pauses: .*$/m, 'pauses: [none]', ['round-value none']],
    ['a mark that there isn’t', 'mark: stuck', 'mark: bored', ['round-value bored']],
    ['an area that there isn’t', '  prioritizing:', '  teamwork:', ['round-rating teamwork']],
    [
      'a rater that there isn’t',
      'self:',
      'boss:',
      ['round-not-rated ratings', 'round-rating boss'],
    ],
    [
      'a level beyond the last',
      'level: 3',
      'level: 5',
      ['round-not-rated ratings', 'round-rating 5'],
    ],
    ['a rating without evidence', /evidence:\n.*\n/, 'evidence: []\n', ['round-rating level']],
    [
      'evidence without a level',
      /\n +level: 3/,
      '',
      ['round-not-rated ratings', 'round-rating evidence'],
    ],
    ['phases that don’t add up', /^real-seconds: .*$/m, 'real-seconds: 9', ['round-times 9']],
    ['marks that run backwards', 'at-seconds: 240,', 'at-seconds: 900,', ['round-times 420']],
    ['an end before the start', /^ended: .*$/m, 'ended: 2026-11-22', ['round-times 2026-11-22']],
    ['less time with gaps', /with-gaps: .*$/m, 'with-gaps: 9', ['round-times 9']],
  ];
  for (const [what, before, after, wanted] of changes) {
    it(`find ${what}`, () => {
      const text = rated().replace(before, after);
      assert.notEqual(text, rated());
      assert.deepEqual(found(text), wanted);
      for (const { message } of lintRecord(text)) assert.match(message, /^[A-Z“].{10,160}[.?]$/u);
    });
  }

  it('know a saved round wherever it lies', () => {
    assert.ok(declaresRecord(`\ufeff${sampleRecord().replaceAll('\n', '\r\n')}`));
    for (const text of ['', '# Notes\n', 'type: star-round\n', '---\ntype: star-story\n---\n'])
      assert.ok(!declaresRecord(text));
  });

  it('bear with any text', () => {
    const lines = fc.constantFrom(
      '---',
      'type: star-round',
      'ratings:',
      '  partnering:',
      '- a',
      '? b',
    );
    const text = fc
      .array(fc.oneof(lines, fc.string()), { maxLength: 12 })
      .map((all) => all.join('\n'));
    fc.assert(
      fc.property(text, (some) => {
        const source = `---\ntype: star-round\nstarted: 2026-11-22\n${some}`;
        for (const { span } of lintRecord(source))
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
      }),
    );
  });
});
