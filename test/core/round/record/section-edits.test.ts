import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeNextTimeEdit, steamEdit } from '../../../../src/core/round/record/section-edits';
import { trimmedText } from '../../../../src/core/round/record/typed-text';
import { applyEdits } from '../../../../src/core/text';
import { nastyText } from './any-round';
import { read, sampleRecord } from './sample-record';

const STEAM = '## Where it ran out of steam';
const NEXT = '## What to change next time';

const steam = (text: string, words: string) => applyEdits(text, steamEdit(text, words) ?? []);
const next = (text: string, words: string) =>
  applyEdits(text, changeNextTimeEdit(text, words) ?? []);

describe('words below a round', () => {
  it('stand below their headings', () => {
    const text = next(steam(sampleRecord(), 'At the third.'), 'Stop\n\nearlier.');
    assert.ok(
      text.endsWith(`\n\n${STEAM}\n\nAt the third.\n\n${NEXT}\n\nStop\n\nearlier.\n`),
      text.slice(-200),
    );
    assert.equal(next(steam(text, ''), ''), sampleRecord());
  });

  it('get headings where these are missing', () => {
    const none = sampleRecord().replace(`\n${STEAM}\n\n${NEXT}\n`, '');
    assert.equal(steamEdit(none, ' '), undefined);
    assert.ok(next(none, 'Stop.').endsWith(`\n\n${NEXT}\n\nStop.\n`));
    assert.ok(
      steam(next(none, 'Stop.'), 'Late.').endsWith(`\n\n${STEAM}\n\nLate.\n\n${NEXT}\n\nStop.\n`),
    );
    assert.equal(read(steam(none.trimEnd(), 'Late.')).steam, 'Late.');
  });

  it('leave what somebody wrote around them', () => {
    const own = sampleRecord()
      .replace(STEAM, `## Mine\n\n\`\`\`\n${STEAM}\n\`\`\`\n\n${STEAM}   `)
      .concat('\n## Postscript\n\nYes.');
    const after = steam(own, 'Late.');
    assert.equal(read(after).steam, 'Late.');
    assert.equal(after.replace('\nLate.\n', ''), own);
    assert.equal(steamEdit(after, 'Late. \r\n'), undefined);
  });

  it('are written into records only', () => {
    assert.equal(steamEdit(`# Notes\n\n${STEAM}\n`, 'Late.'), undefined);
  });

  it('come back as they were written, and change nothing else', () => {
    const eols = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(nastyText, nastyText, eols, (first, second, eol) => {
        const before = sampleRecord().replaceAll('\n', eol);
        const after = next(steam(before, first), second);
        const record = read(after);
        assert.equal(record.steam, trimmedText(first));
        assert.equal(record.next, trimmedText(second));
        assert.deepEqual({ ...record, steam: '', next: '' }, read(before));
        assert.equal(steamEdit(after, first), undefined);
        assert.equal(next(steam(after, ''), ''), before);
        if (eol === '\r\n') assert.doesNotMatch(after, /[^\r]\n/);
      }),
    );
  });
});
