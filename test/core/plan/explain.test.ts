import assert from 'node:assert/strict';
import { explainPlanLine } from '../../../src/core/plan/explain';
import { interview, planText } from './plan-text';

const NOW = Date.parse('2026-11-24T12:00:00Z');

/** What is said of the first line that contains a text. */
function said(text: string, part: string, zone = 'America/Los_Angeles', now = NOW) {
  const line = text.split('\n').findIndex((one) => one.includes(part));
  return explainPlanLine(text, line, now, zone);
}

const plan = (at: string, zone?: string) =>
  planText(
    ['interviews:', ...interview('One', at, zone), '  - title: Two', '    minutes: 45'],
    [
      '## Before the interviews',
      '- [ ] Water',
      '- [x] Look behind you: that is what will be seen',
      '- [ ] Flowers (optional)',
      '- at: home',
    ],
  );

const when = (at: string, zone: string | undefined, here: string, now?: string) =>
  said(plan(at, zone), 'at:', here, now === undefined ? NOW : Date.parse(now))?.[0];

describe('what a line of a plan means', () => {
  it('tells a date there and here', () => {
    assert.equal(
      when('2026-12-03 15:00', 'Europe/Berlin', 'America/Los_Angeles'),
      'In 9 days, Thursday, December 3, 2026: 15:00 in Berlin, 06:00 for you.',
    );
    assert.equal(
      said(plan('2026-12-03 15:00', 'Europe/Berlin'), 'zone:')?.[0],
      'In 9 days, Thursday, December 3, 2026: 15:00 in Berlin, 06:00 for you.',
    );
  });

  it('tells the day where it is another one', () => {
    assert.equal(
      when('2026-12-03 09:00', 'Australia/Lord_Howe', 'America/New_York'),
      'In 8 days, Thursday, December 3, 2026: 09:00 in Lord Howe, 17:00 on Wednesday, December 2, 2026 for you.',
    );
  });

  it('tells it once where both are the same', () => {
    assert.equal(
      when('2026-12-03 15:00', undefined, 'Asia/Kolkata'),
      'In 9 days, Thursday, December 3, 2026: 15:00.',
    );
    assert.equal(
      when('2026-12-03 15:00', 'Europe/Berlin', 'Europe/Paris'),
      'In 9 days, Thursday, December 3, 2026: 15:00 in Berlin.',
    );
  });

  it('counts the days of the calendar', () => {
    const on = (now: string) => when('2026-12-03 15:00', 'UTC', 'UTC', now)?.split(',')[0];
    assert.equal(on('2026-12-02T23:59:00Z'), 'Tomorrow');
    assert.equal(on('2026-12-03T00:00:00Z'), 'Today');
    assert.equal(on('2026-12-04T00:00:00Z'), 'Yesterday');
    assert.equal(on('2026-12-13T00:00:00Z'), '10 days ago');
  });

  it('says nothing of a date that is none, and nothing of one interview at another', () => {
    assert.doesNotMatch(when('2026-02-30 15:00', 'UTC', 'UTC') ?? '', /days/);
    const text = planText([
      'interviews:',
      ...interview('One', '2026-12-03 15:00'),
      '  - title: Two',
      '    zone: Asia/Kolkata',
    ]);
    assert.doesNotMatch(said(text, 'zone:')?.join() ?? '', /days/);
  });

  it('tells what keys are for', () => {
    assert.match(said(plan('2026-12-03 15:00'), 'minutes:')?.join() ?? '', /How long/);
    assert.match(said(plan('2026-12-03 15:00'), 'interviews:')?.join() ?? '', /One to eight/);
  });

  it('tells when an item is due, unless it is done', () => {
    const text = plan('2026-12-03 15:00');
    assert.deepEqual(said(text, 'Water'), [
      'Best done by Wednesday, December 2, 2026 (in 8 days).',
    ]);
    assert.equal(said(text, 'Look behind'), undefined);
    assert.equal(said(text, 'home'), undefined);
  });

  it('calls the candidate ready without what is optional', () => {
    const text = plan('2026-12-03 15:00');
    assert.deepEqual(said(text, '## Before'), ['1 required thing is left.']);
    const done = text.replace('[ ] Water', '[x] Water');
    assert.match(said(done, '## Before')?.[0] ?? '', /ready/);
    const asked = done.replace('interviews:', 'accommodations: to-request\ninterviews:');
    assert.deepEqual(said(asked, '## Before'), ['1 required thing is left.']);
  });

  it('says nothing of other files', () => {
    assert.equal(explainPlanLine('# Before\n', 0, NOW, 'UTC'), undefined);
  });
});
