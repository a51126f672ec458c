import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintPlan } from '../../../src/core/plan/lint';
import { readPlan } from '../../../src/core/plan/read';
import { interview, planOf, planText } from './plan-text';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
const HERE = { zone: 'Europe/Berlin', zones: ZONES, rounds: ['half-hour'] };

/** Code and flagged text of each problem. */
const found = (text: string) =>
  lintPlan(text, HERE).map(({ code, span }) => [code, text.slice(span.start, span.end)]);
const message = (text: string) => lintPlan(text, HERE).map((one) => one.message);
const severity = (text: string) => lintPlan(text, HERE).map((one) => one.severity);

const GOOD = interview('One', '2026-12-03 15:00');

describe('the check of a plan', () => {
  it('has nothing to say of a good one, nor of any other file', () => {
    assert.deepEqual(
      found(planOf([GOOD, interview('Two', '2026-12-04T9:30', 'America/New_York')])),
      [],
    );
    assert.deepEqual(lintPlan('---\ntype: star-story\nat: never\n---\n', HERE), []);
    assert.deepEqual(lintPlan('# Plan\n', HERE), []);
  });

  it('says where front matter can’t be read', () => {
    const text = planText(['interviews: [', 'stage: initial']);
    assert.deepEqual(found(text)[0]?.[0], 'plan-front-matter');
    assert.equal(readPlan(text).plan, undefined);
  });

  it('marks keys that it doesn’t know, with the one that was meant', () => {
    const text = planOf(
      [[...GOOD, '    tiem: 9', '    zones: UTC']],
      ['stagee: initial', 'mood: good'],
    );
    assert.deepEqual(found(text), [
      ['plan-key', 'tiem'],
      ['plan-key', 'zones'],
      ['plan-key', 'stagee'],
      ['plan-key', 'mood'],
    ]);
    const [, zones = '', stage = '', mood = ''] = message(text);
    assert.match(zones, /“zone”/);
    assert.match(stage, /“stage”/);
    assert.match(mood, /There are type,/);
    assert.doesNotMatch(mood, /mood/);
  });

  for (const line of [
    'accommodation-reason: migraine',
    'reason: migraine',
    'why: migraine',
    'diagnosis: migraine',
    'medical: migraine',
  ]) {
    it(`wants no reason, and keeps none: ${line}`, () => {
      const text = planOf([GOOD], ['accommodations: requested', line]);
      assert.deepEqual(found(text), [['plan-private', line.slice(0, line.indexOf(':'))]]);
      assert.doesNotMatch(JSON.stringify(readPlan(text)), /migraine/);
      assert.doesNotMatch(message(text).join(), /migraine/);
    });
  }

  it('wants no reason in the place of a status', () => {
    for (const value of ['because of migraine', '{ status: requested, reason: migraine }']) {
      const text = planOf([GOOD], [`accommodations: ${value}`]);
      assert.deepEqual(found(text), [['plan-private', value]]);
      assert.doesNotMatch(JSON.stringify(readPlan(text)), /migraine/);
    }
    const text = planOf([GOOD], ['accommodations: Request']);
    assert.deepEqual(found(text), [['plan-value', 'Request']]);
    assert.match(message(text).join(), /“requested”/);
  });

  it('takes a status behind a key in capitals for what it is', () => {
    const text = planOf([GOOD], ['Accommodations: requested']);
    assert.deepEqual(found(text), [['plan-key', 'Accommodations']]);
    assert.match(message(text).join(), /“accommodations”/);
  });

  it('marks dates that are none, each with what is wrong with it', () => {
    const cases: [string, RegExp][] = [
      ['2026-02-30 15:00', /no such day/],
      ['2026-13-01 15:00', /no such day/],
      ['2026-12-03 24:30', /no such time/],
      ['2026-12-03', /time/],
      ['2026-12-03T15:00Z', /offset/],
      ['2026-12-03 15:00+01:00', /offset/],
      ['3.12.2026 15:00', /like 2026/],
      ['tomorrow', /like 2026/],
      ['9999-12-31 15:00', /like 2026/],
      ['0026-12-03 15:00', /like 2026/],
      ['15', /like 2026/],
    ];
    for (const [at, reason] of cases) {
      const text = planOf([interview('One', at)]);
      assert.deepEqual(found(text), [['plan-date', at]], at);
      assert.deepEqual(severity(text), ['error']);
      assert.match(message(text).join(), reason, at);
      assert.equal(readPlan(text).plan?.interviews[0]?.at, undefined);
    }
    assert.deepEqual(found(planOf([GOOD], ['heard-on: 2026-02-30'])), [
      ['plan-date', '2026-02-30'],
    ]);
    assert.deepEqual(found(planOf([GOOD], ['heard-on: last week'])), [['plan-date', 'last week']]);
  });

  it('knows times that clocks skip or show twice, here and elsewhere', () => {
    const cases: [string, string | undefined, RegExp][] = [
      ['2027-03-28 02:30', undefined, /skip.*2027-03-28 03:30/],
      ['2026-10-25 02:30', 'Europe/Berlin', /twice/],
      ['2027-03-14 02:30', 'America/New_York', /skip.*2027-03-14 03:30/],
      ['2026-11-01 01:30', 'America/New_York', /twice/],
      ['2026-10-04 02:15', 'Australia/Lord_Howe', /skip.*2026-10-04 02:45/],
      ['2027-04-04 01:45', 'Australia/Lord_Howe', /twice/],
      ['2011-12-30 10:00', 'Pacific/Apia', /skip.*2011-12-31 10:00/],
    ];
    for (const [at, zone, reason] of cases) {
      const text = planOf([interview('One', at, zone)]);
      assert.deepEqual(found(text), [['plan-clock-change', at]], at);
      assert.match(message(text).join(), reason, at);
      assert.notEqual(readPlan(text).plan?.interviews[0]?.at, undefined);
    }
    assert.deepEqual(found(planOf([interview('One', '2027-03-28 02:30', 'UTC')])), []);
  });

  it('knows no other time zones, says which was meant, and doesn’t guess the time', () => {
    const cases: [string, string | undefined][] = [
      ['Europe/Berln', 'Europe/Berlin'],
      ['Berlin', 'Europe/Berlin'],
      ['new york', 'America/New_York'],
      ['Mars/Olympus_Mons', undefined],
      ['2026-12-03T15:00[Europe/Berlin]', undefined],
      ['EST', undefined],
      ['PDT', undefined],
      ['UTC+1', undefined],
    ];
    for (const [zone, meant] of cases) {
      const text = planOf([interview('One', '2026-12-03 15:00', zone)]);
      assert.deepEqual(found(text), [['plan-zone', zone]]);
      if (meant === undefined) assert.doesNotMatch(message(text).join(), /mean/);
      else assert.ok(message(text).join().includes(`“${meant}”`), zone);
      const [one] = readPlan(text).plan?.interviews ?? [];
      assert.deepEqual([one?.at, one?.zone], [undefined, undefined]);
    }
    assert.match(message(planOf([interview('One', '2026-07-03 15:00', 'EST')])).join(), /a place/);
    assert.deepEqual(found(planOf([interview('One', '2026-12-03 15:00', 'Asia/Kolkata')])), []);
    assert.deepEqual(found(planOf([interview('One', '2026-12-03 15:00', 'Asia/Calcutta')])), []);
  });

  it('wants one to eight interviews', () => {
    const many = (count: number) =>
      planOf(
        Array.from({ length: count }, (_, i) => interview(`N${i}`, `2026-12-${10 + i} 09:00`)),
      );
    assert.deepEqual(found(many(1)), []);
    assert.deepEqual(found(many(8)), []);
    assert.deepEqual(found(many(9)), [['plan-interviews', 'title: N8']]);
    assert.equal(readPlan(many(9)).plan?.interviews.length, 8);
    assert.deepEqual(found(planText(['interviews:'])), [['plan-interviews', 'interviews']]);
    assert.deepEqual(found(planText(['interviews: []'])), [['plan-interviews', '[]']]);
    assert.deepEqual(found(planText(['interviews: [soon]'])), [['plan-interviews', 'soon']]);
    assert.equal(found(planText(['stage: initial']))[0]?.[0], 'plan-interviews');
    assert.deepEqual(readPlan(planText(['stage: initial'])).plan?.interviews, []);
  });

  it('wants lengths of 5 to 240 minutes', () => {
    const minutes = (value: string) => planOf([['  - title: One', `    minutes: ${value}`]]);
    for (const value of ['5', '240']) assert.deepEqual(found(minutes(value)), []);
    for (const value of ['4', '241', '45.5', 'an hour', '-60']) {
      assert.deepEqual(found(minutes(value)), [['plan-minutes', value]]);
      assert.equal(readPlan(minutes(value)).plan?.interviews[0]?.minutes, 60);
    }
    const text = planOf([['  - title: One', '    round: service-ownership']]);
    assert.equal(readPlan(text).plan?.interviews[0]?.minutes, 45);
  });

  it('finds interviews that overlap, across time zones, but not those that touch', () => {
    const berlin = interview('One', '2026-12-03 15:00', 'Europe/Berlin');
    const at = (time: string) => planOf([berlin, interview('Two', time, 'America/New_York')]);
    assert.deepEqual(found(at('2026-12-03 09:59')), [['plan-overlap', '2026-12-03 09:59']]);
    assert.match(message(at('2026-12-03 09:59')).join(), /“One”.* 10:00/);
    assert.deepEqual(found(at('2026-12-03 10:00')), []);
    const reversed = planOf([
      interview('Late', '2026-12-03 15:30'),
      interview('Early', '2026-12-03 15:00'),
    ]);
    assert.deepEqual(found(reversed), [['plan-overlap', '2026-12-03 15:30']]);
  });

  it('knows our rounds and the candidate’s', () => {
    const round = (id: string) => planOf([['  - title: One', `    round: ${id}`]]);
    for (const id of ['exploratory', 'service-ownership', 'drill', 'half-hour'])
      assert.deepEqual(found(round(id)), []);
    assert.deepEqual(found(round('explorer')), [['plan-round', 'explorer']]);
    assert.deepEqual(found(round('onsite')), [['plan-round', 'onsite']]);
    const blind = { zone: 'UTC', zones: ZONES };
    assert.deepEqual(lintPlan(round('onsite'), blind), []);
    assert.equal(lintPlan(round('exploratry'), blind).length, 1);
  });

  it('follows links of three kinds only', () => {
    const link = (url: string) =>
      planText(['interviews:', ...GOOD], ['## Reading', `- [ ] [A](${url}) – b`]);
    for (const url of ['https://a.example/b', 'http://a.example', 'mailto:sam@a.example'])
      assert.deepEqual(found(link(url)), []);
    for (const url of [
      'javascript:alert',
      'file:///etc',
      'command:x',
      'a.example',
      'https:',
      'data:text/html,x',
    ]) {
      assert.deepEqual(found(link(url)), [['plan-link', url]]);
      assert.equal(readPlan(link(url)).plan?.resources[0]?.url, undefined);
    }
  });

  it('says which boxes aren’t followed', () => {
    const text = planText(
      ['interviews:', ...GOOD],
      ['# Plan', '- [ ] lost', '## Notes', 'No box.', '- none', '## Vorher', '- [ ] Ruhe'],
    );
    assert.deepEqual(found(text), [
      ['plan-section', '# Plan'],
      ['plan-section', '## Vorher'],
    ]);
    assert.deepEqual(severity(text), ['information', 'information']);
  });

  it('never throws, and stays within the text', () => {
    const part = fc.constantFrom(
      ...[
        '---\n',
        'type: star-plan\n',
        'interviews:\n',
        '  - title: a\n',
        '    at: 2026-12-03 15:00\n',
      ],
      ...[
        '    zone: Mars\n',
        'at',
        ': ',
        '- [ ] ',
        '[x](',
        ')',
        '\r\n',
        '&a *a',
        '## Before\n',
        '\ufeff',
        '🙂',
      ],
      ...['{', ']', '"', '<!--', '```\n', 'minutes: -1\n', 'accommodations: x\n', '!!map', '? '],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = `---\ntype: star-plan\n${parts.join('')}`;
        for (const { span } of lintPlan(text, HERE))
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }),
    );
  });
});
