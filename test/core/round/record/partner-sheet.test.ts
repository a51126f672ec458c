import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RUBRIC_NOTE } from '../../../../src/core/guide/rubric';
import { recordOf } from '../../../../src/core/round/record/of-round';
import { partnerSheet } from '../../../../src/core/round/record/partner-sheet';
import { readPartnerSheet } from '../../../../src/core/round/record/read-partner-sheet';
import type { Rating, RoundRecord } from '../../../../src/core/round/record/record';
import { sheetAreas } from '../../../../src/core/round/record/sheet';
import { trimmedText } from '../../../../src/core/round/record/typed-text';
import { anyRating } from './any-rating';
import { anyRound } from './any-round';
import { read, sampleRecord } from './sample-record';

const sheetOf = (record: RoundRecord) => partnerSheet(record, sheetAreas(record.slots));
const blank = () => sheetOf(read(sampleRecord()));

/** A sheet with something written below the heading of an area, instead of the empty places. */
function filled(area: string, level: string, evidence: string): string {
  const [head = '', tail = ''] = blank().split(`\n## ${area}\n`);
  const places = '\nLevel:\n\nEvidence:\n\n-\n';
  assert.ok(tail.includes(places));
  return `${head}\n## ${area}\n${tail.replace(places, `\n${level}\n\n${evidence}\n`)}`;
}

/** Rules and blanks to write on are no evidence. */
const written = (evidence: readonly string[]) => evidence.filter((line) => /[^\s*_-]/.test(line));
const finished = ({ level, evidence }: Rating) =>
  level !== undefined && written(evidence).length > 0;

describe('the score sheet for a partner', () => {
  it('asks for a level and evidence of each area, with all levels in view', () => {
    const record = read(sampleRecord());
    const areas = sheetAreas(record.slots);
    assert.equal(areas.length, 5);
    for (const { name, definition, anchors } of areas) {
      assert.ok(blank().includes(`\n## ${name}\n\n${definition}\n`));
      for (const { level, text } of anchors) assert.ok(blank().includes(`\n${level}. ${text}\n`));
    }
    assert.ok(blank().includes(RUBRIC_NOTE));
    assert.equal(blank().split('\nLevel:\n').length, 6);
  });

  it('tells what was asked and marked when', () => {
    const heading = '### Question 1, 06:00 of 09:00';
    const lines = ['06:00 Compared with what?', '04:00 Gave a number', '07:00 Lost the thread'];
    const own = blank().slice(blank().indexOf(heading));
    for (const line of lines) assert.ok(own.includes(`\n- ${line}\n`), line);
    assert.ok(!blank().includes('### Question 3'));
  });

  it('holds nothing that the candidate typed, rated or told', () => {
    const secret = 'zq7 secret';
    fc.assert(
      fc.property(anyRound, (round) => {
        const record = recordOf(round, 0);
        const shown = sheetOf(record);
        const phases = record.phases.map((one) => ({
          ...one,
          typed: secret,
          aside: [secret],
          told: [secret],
        }));
        const ratings: Rating[] = record.slots.map((slot) => ({
          slot,
          by: 'self',
          level: 1,
          evidence: [secret],
        }));
        const words = { steam: secret, next: secret, told: [secret], elsewhere: [secret] };
        const peeks = [{ at: 1, what: secret, how: 'opened' as const }];
        assert.equal(sheetOf({ ...record, phases, ratings, peeks, ...words }), shown);
      }),
      { numRuns: 30 },
    );
  });

  it('says nothing when nobody filled it in', () => {
    const { started } = read(sampleRecord());
    assert.deepEqual(readPartnerSheet(blank()), { started, ratings: [], ticks: [], problems: [] });
  });

  it('comes back as it was filled in', () => {
    fc.assert(
      fc.property(fc.array(anyRating, { maxLength: 5 }), (some) => {
        const record = read(sampleRecord());
        const fit = some.filter(({ slot }) => record.slots.includes(slot)).filter(finished);
        const unique = new Map(
          fit.map(({ slot, level, evidence }) => [
            slot,
            { slot, by: 'partner' as const, ...(level && { level }), evidence: written(evidence) },
          ]),
        );
        const ratings = record.slots.flatMap((slot) => unique.get(slot) ?? []);
        const { problems, ratings: back } = readPartnerSheet(sheetOf({ ...record, ratings }));
        assert.deepEqual([back, problems], [ratings, []]);
      }),
    );
  });

  it('takes blanks to write on for no evidence', () => {
    const { ratings, problems } = readPartnerSheet(
      filled('Partnering', 'Level: 3', 'Evidence:\n\n- ____\n- Gave up a week.\n\n---'),
    );
    assert.deepEqual(
      [ratings.map(({ evidence }) => evidence), problems],
      [[['Gave up a week.']], []],
    );
  });

  it('understands a partner who writes as people do', () => {
    const rating = { slot: 'partnering', by: 'partner' as const };
    const evidence = ['Gave up a week.'];
    const ways: [string, string, Omit<Rating, 'slot' | 'by'>][] = [
      ['Level: 3', 'Evidence:\n\n- Gave up a week.', { level: 3, evidence }],
      ['**Level:** 2, just', 'Evidence: Gave up a week.', { level: 2, evidence }],
      [
        'level : Not shown at all',
        'Evidence:\nGave up\n\n***',
        { level: 'not-shown', evidence: ['Gave up'] },
      ],
      [
        'Hm.\n\nLevel: **4**\n\nReally.',
        'Evidence:\n\nSee:\n\n* Gave up\n  a week.\n* And\n\nwent home',
        { level: 4, evidence: ['Gave up a week.', 'And'] },
      ],
    ];
    for (const [level, lines, wanted] of ways) {
      for (const eol of ['\n', '\r\n']) {
        const text = filled('Partnering', level, lines).replaceAll('\n', eol);
        const { ratings, problems } = readPartnerSheet(`\ufeff${text}`);
        assert.deepEqual([ratings, problems], [[{ ...rating, ...wanted }], []], level);
      }
    }
  });

  it('says where something is missing or can’t be meant', () => {
    const cases: [string, string, string][] = [
      ['Level: 3', 'Evidence:\n\n- ', '3'],
      ['Level:', 'Evidence:\n\n- Seen.', 'Level:'],
      ['Level: 5', 'Evidence:\n\n- Seen.', '5'],
      ['Level: 2-3', 'Evidence:\n\n- Seen.', '2-3'],
      ['Level: 2 or 3', 'Evidence:\n\n- Seen.', '2 or 3'],
      ['Level: 3.5', 'Evidence:\n\n- Seen.', '3.5'],
      ['', 'Evidence:\n\n- Seen.', '## Partnering'],
    ];
    for (const [level, lines, at] of cases) {
      const text = filled('Partnering', level, lines);
      const { ratings, problems } = readPartnerSheet(text);
      assert.deepEqual(ratings, []);
      assert.deepEqual(
        problems.map(({ span }) => text.slice(span.start, span.end)),
        [at],
      );
    }
  });

  it('is told from other files', () => {
    for (const text of ['', '# Partnering\n\nLevel: 3\n', sampleRecord()])
      assert.deepEqual(readPartnerSheet(text), {
        started: undefined,
        ratings: [],
        ticks: [],
        problems: [],
      });
  });

  it('keeps the words of what was asked on their lines', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const record = recordOf(round, 0);
        const sheet = sheetOf(record);
        assert.equal(trimmedText(sheet), sheet.trimEnd());
        assert.deepEqual(readPartnerSheet(sheet).problems, []);
        assert.deepEqual(readPartnerSheet(sheet).ratings, []);
      }),
      { numRuns: 40 },
    );
  });
});
