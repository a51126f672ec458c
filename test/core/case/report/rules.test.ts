import assert from 'node:assert/strict';
import { caseReport } from '../../../../src/core/case/report/report';
import { SIGNAL_RULES } from '../../../../src/core/case/report/rules';
import { CUES } from '../../../../src/core/case/report/cues';
import type { CaseLine } from '../../../../src/core/case/play-model';
import { RUBRICS } from '../../../../src/core/guide/rubrics';
import { action } from '../interviewer/small-case';
import { BAKERY, said, until } from '../play/bakery';

const SIGNALS = RUBRICS.flatMap(({ signals }) => signals.map(({ id }) => id as string));

const burnt = said(0.5, 'question', 'How many loaves are burnt?');
const flour = said(0.7, 'question', 'Which flour do we use?');
const heat = (minute: number) => said(minute, 'question', 'How hot does the oven get?');
const lower = (minute: number) => said(minute, 'action', 'Lower the heat.');
const guess = (minute: number) => said(minute, 'hypothesis', 'Too much sugar in the dough.');
const news = (minute: number) => said(minute, 'update', 'Shop: fewer loaves until noon, sorry.');

/** Numbers of the lines by which a rule sees its signal. */
function seen(rule: string, minute: number, ...lines: readonly CaseLine[]): unknown[] {
  const { evidence } = caseReport(BAKERY, until(minute, ...lines));
  return evidence.filter(({ by }) => by?.includes(rule)).map(({ line }) => line);
}

describe('rules for signals', () => {
  it('name signals that there are', () => {
    for (const { signal } of [...SIGNAL_RULES, ...CUES])
      assert.ok(SIGNALS.includes(signal), signal);
    assert.equal(new Set(SIGNAL_RULES.map(({ id }) => id)).size, SIGNAL_RULES.length);
  });

  it('relief-first: help before any explanation', () => {
    assert.deepEqual(seen('relief-first', 9, burnt, heat(1), lower(2), guess(3)), [2]);
    assert.deepEqual(seen('relief-first', 9, burnt, heat(1), guess(1.5), lower(2)), []);
    assert.deepEqual(seen('relief-first', 9, lower(2)), []);
  });

  it('scope-first and change-first: asked before anything was proposed', () => {
    assert.deepEqual(seen('scope-first', 9, burnt, guess(3)), [0]);
    assert.deepEqual(seen('scope-first', 9, guess(0.1), burnt), []);
    assert.deepEqual(seen('change-first', 9, burnt, flour), [1]);
    assert.deepEqual(seen('stability-first', 9, burnt, flour), []);
  });

  it('steady-updates: three, and no long silence', () => {
    assert.deepEqual(seen('steady-updates', 40, news(10), news(20), news(30)), [0, 1, 2]);
    assert.deepEqual(seen('steady-updates', 40, news(10), news(20)), []);
    assert.deepEqual(seen('steady-updates', 40, news(10), news(20), news(36)), []);
    const empty = said(30, 'update', 'Still on it.');
    assert.deepEqual(seen('steady-updates', 40, news(10), news(20), empty), []);
  });

  it('news-acted-on: an answer that helps', () => {
    const act = (minute: number) =>
      said(minute, 'action', 'Lower the heat of all ovens, bakers, before noon.');
    assert.deepEqual(seen('news-acted-on', 20, burnt, heat(1), act(6)), [2]);
    assert.deepEqual(seen('news-acted-on', 20, burnt, heat(1), act(9)), []);
  });

  it('one-change-at-a-time: two changes that helped, and a look in between', () => {
    const second = action('a-second', { ask: ['open the second oven', 'b', 'c'] });
    const study = { ...BAKERY, actions: [...BAKERY.actions, second] };
    const by = (...lines: readonly CaseLine[]) =>
      caseReport(study, until(20, ...lines))
        .evidence.filter((one) => one.by?.includes('one-change-at-a-time'))
        .map(({ line }) => line);
    const open = said(4, 'action', 'Open the second oven.');
    const known = [burnt, heat(1), lower(2)];
    assert.deepEqual(by(...known, flour, open), [2, 4]);
    assert.deepEqual(by(...known, open), []);
    assert.deepEqual(by(...known, flour), []);
    assert.deepEqual(by(lower(2), flour, open), []);
  });

  it('time-for-follow-through: a decision there, with half of its time', () => {
    const decision = said(
      40,
      'decision',
      'Two bakers check the oven each Monday.',
      'follow-through',
    );
    const spent = (seconds: number) => ({
      ...until(44, decision),
      phases: [{ id: 'follow-through', planned: 360, spent: seconds }],
    });
    const by = (seconds: number) =>
      caseReport(BAKERY, spent(seconds)).evidence.flatMap((one) => one.by ?? []);
    assert.deepEqual(by(200), ['time-for-follow-through']);
    assert.deepEqual(by(100), []);
  });

  it('unknown-followed-up: the next line asks for it and is told', () => {
    const doubt = said(0.2, 'dont-know', 'I can’t say how many it hits.');
    assert.deepEqual(seen('unknown-followed-up', 9, doubt, burnt), [0]);
    assert.deepEqual(seen('unknown-followed-up', 9, doubt, guess(1), burnt), []);
  });
});
