import assert from 'node:assert/strict';
import { planOffers } from '../../../src/core/plan/complete';
import { planText } from './plan-text';

const HERE = {
  zone: 'Europe/Berlin',
  zones: ['America/New_York', 'Europe/Berlin', 'UTC'],
  rounds: ['half-hour'],
};
const NOW = Date.parse('2026-11-23T23:30:00Z');

/** What is offered at `|`, and what a choice would replace. */
function offered(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = planOffers(text, offset, NOW, HERE);
  return (
    found && {
      labels: found.offers.map(({ label }) => label),
      inserts: found.offers.map(({ insert }) => insert),
      replaced: text.slice(found.span.start, found.span.end),
      isKey: found.isKey,
    }
  );
}

const inMatter = (...lines: string[]) => offered(planText(lines, ['text']));

describe('completion in a plan', () => {
  it('offers the keys that aren’t there yet', () => {
    const found = inMatter('stage: initial', '|', 'recruiter: Sam');
    assert.deepEqual(found?.labels, ['title', 'accommodations', 'interviews', 'heard-on']);
    assert.equal(found.isKey, true);
    assert.equal(inMatter('stage: initial', 'acc|')?.replaced, 'acc');
  });

  it('writes a key once where its colon stands already', () => {
    const found = inMatter('he|ard: 2026-12-09');
    assert.equal(found?.replaced, 'heard: ');
    assert.ok(found.inserts.includes('heard-on: $0'));
  });

  it('offers the keys of an interview, each interview for itself', () => {
    const lines = ['interviews:', '  - title: One', '    at: 2026-12-03 15:00', '    zone: UTC'];
    const second = ['  - title: Two', '    minutes: 45', '    |', 'recruiter: Sam'];
    assert.deepEqual(inMatter(...lines, ...second)?.labels, ['round', 'at', 'zone']);
    assert.deepEqual(inMatter(...lines, '    |', '  - title: Two')?.labels, ['round', 'minutes']);
    assert.deepEqual(inMatter(...lines, '  - |')?.labels, [
      ...['title', 'round', 'minutes', 'at', 'zone'],
    ]);
  });

  it('offers time zones, the one here first', () => {
    const found = inMatter('interviews:', '  - title: One', '    zone: Eu|rope/Par # there');
    assert.deepEqual(found?.labels, ['Europe/Berlin', 'America/New_York', 'UTC']);
    assert.equal(found.replaced, 'Europe/Par');
    assert.equal(inMatter('interviews:', '  - zone: |')?.labels.length, 3);
  });

  it('offers the values of other keys', () => {
    assert.deepEqual(inMatter('stage: |')?.labels, ['initial', 'full-loop']);
    assert.deepEqual(inMatter('accommodations: to-|')?.labels, [
      ...['not-needed', 'to-request', 'requested', 'confirmed'],
    ]);
    assert.deepEqual(inMatter('interviews:', '  - round: |')?.labels, [
      ...['service-ownership', 'exploratory', 'drill', 'half-hour'],
    ]);
    assert.deepEqual(inMatter('interviews:', '  - minutes: |')?.labels, ['45', '60']);
    assert.deepEqual(inMatter('heard-on: |')?.labels, ['2026-11-24']);
    assert.deepEqual(inMatter('recruiter: |')?.labels, []);
  });

  it('offers nothing in comments, in the text below, and in files without front matter', () => {
    assert.equal(inMatter('stage: initial # or |'), undefined);
    assert.equal(offered(`${planText(['stage: initial'])}zone: |`), undefined);
    assert.equal(offered('zone: |'), undefined);
  });
});
