import assert from 'node:assert/strict';
import { partnerEdits, sheetFor } from '../../../../src/core/round/debrief/partner';
import { writeRecord } from '../../../../src/core/round/record';
import { readPartnerSheet } from '../../../../src/core/round/record/read-partner-sheet';
import { applyEdits } from '../../../../src/core/text';
import { PLAY, playedRound, REPORT } from '../record/sample-outcome';
import { read } from '../record/sample-record';

const EXPECTED = ['troubleshooting-s1', 'partnering-s1'] as const;

const text = () => writeRecord(playedRound(), 0, { play: PLAY, report: REPORT });
const sheet = (record = text()) => sheetFor(read(record), EXPECTED);
const taken = (record: string, filled: string) =>
  applyEdits(record, partnerEdits(record, readPartnerSheet(filled)));
const seenIn = (record: string) =>
  read(record)
    .case!.signals.filter(({ way }) => way === 'partner')
    .map(({ signal }) => signal);

const tick = (filled: string, id: string) =>
  filled.replace(new RegExp(`- \\[ \\](.*\\(${id}\\))`), '- [x]$1');

describe('the sheet for a partner of a case', () => {
  it('has what the case gives room for to tick, and what was ticked before', () => {
    assert.deepEqual(readPartnerSheet(sheet()).ticks, [
      { signal: 'partnering-s1', isSeen: false },
      { signal: 'troubleshooting-s1', isSeen: false },
      { signal: 'troubleshooting-s2', isSeen: true },
    ]);
    assert.ok(sheet().indexOf('(partnering-s1)') > sheet().indexOf('## Driving Success'));
    assert.ok(sheet().indexOf('(partnering-s1)') < sheet().indexOf('## Managing'));
  });

  it('brings ticks into the record, beside what was matched', () => {
    const after = taken(text(), tick(tick(sheet(), 'troubleshooting-s1'), 'partnering-s1'));
    assert.deepEqual(seenIn(after), ['troubleshooting-s2', 'partnering-s1', 'troubleshooting-s1']);
    assert.match(after, /s1, way: matched, line: 1/);
    assert.equal(taken(after, sheet(after)), after);
  });

  it('takes back what is no longer ticked', () => {
    const without = sheet().replace('- [x]', '- [ ]');
    assert.deepEqual(seenIn(taken(text(), without)), []);
    assert.equal(taken(text(), sheet()), text());
  });

  it('works where the list of signals is empty, in brackets, or missing', () => {
    const list = /\nsignals:\n(?: {2}- .*\n?)+/;
    const filled = tick(sheet(), 'troubleshooting-s1');
    const lists = ['\nsignals: []\n', '\nsignals:\n', '\n'];
    for (const instead of lists) {
      const record = text().replace(list, instead);
      assert.deepEqual(seenIn(taken(record, filled)), ['troubleshooting-s1', 'troubleshooting-s2']);
    }
    const flow = '\nsignals: [{ signal: troubleshooting-s2, way: partner }]\n';
    const after = taken(text().replace(list, flow), tick(sheet(), 'troubleshooting-s1'));
    assert.deepEqual(seenIn(after), ['troubleshooting-s2', 'troubleshooting-s1']);
    const none = taken(text().replace(list, flow), sheet().replace('- [x]', '- [ ]'));
    assert.match(none, /\nsignals: \[\]\n/);
  });

  it('leaves entries that can’t be understood', () => {
    const odd = text().replace('\nsignals:\n', '\nsignals:\n  - { signal: mine } # later\n');
    const after = taken(odd, sheet().replace('- [x]', '- [ ]'));
    assert.match(after, /\n {2}- \{ signal: mine \} # later\n/);
    assert.deepEqual(seenIn(after), []);
  });
});
