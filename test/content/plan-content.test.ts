import assert from 'node:assert/strict';
import { AFTER_INTERVIEW } from '../../src/core/guide/after-interview';
import { PREFLIGHT } from '../../src/core/guide/preflight';
import { RESOURCES } from '../../src/core/guide/resources';
import { readPlan } from '../../src/core/plan/read';
import { planTemplate } from '../../src/core/plan/template';
import { readManifest } from '../contract/manifest';

describe('what is to be seen to before an interview', () => {
  const needed = (need: string) =>
    PREFLIGHT.filter((one) => one.need === need).map(({ guide }) => guide);

  it('has eleven entries, each of another item of the guide', () => {
    assert.equal(PREFLIGHT.length, 11);
    assert.equal(new Set(PREFLIGHT.map(({ id }) => id)).size, 11);
    assert.equal(new Set(PREFLIGHT.map(({ guide }) => guide)).size, 11);
    for (const { text } of PREFLIGHT) assert.match(text, /^\p{Lu}/u);
  });

  it('is required, optional or only told as the guide has it', () => {
    assert.deepEqual(needed('required').sort(), ['G15', 'G16', 'G18', 'G20', 'G22', 'G23', 'G24']);
    assert.deepEqual(needed('optional').sort(), ['G19', 'G21']);
    assert.deepEqual(needed('information').sort(), ['G17', 'G27']);
  });

  const entry = (guide: string) => PREFLIGHT.find((one) => one.guide === guide);

  it('names a second way in, two sentences to slow somebody down, and what a filter is', () => {
    assert.match(entry('G16')?.text ?? '', /twice.*phone number/);
    assert.equal(entry('G17')?.text.match(/“[^”]+\?”/g)?.length, 2);
    assert.match(entry('G23')?.text ?? '', /blurred.*background/);
    assert.match(entry('G24')?.text ?? '', /behind you/);
  });

  it('wants screen sharing set up on the day before, not in the hour before', () => {
    assert.equal(entry('G22')?.daysBefore, 1);
  });

  it('names all three kinds of help that stay outside', () => {
    assert.match(entry('G20')?.text ?? '', /Notes, other people and AI tools/);
  });
});

describe('what there is to read and to try', () => {
  const of = (guide: string) => RESOURCES.filter((one) => one.guide === guide);

  it('has the nine resources of the guide: three for the role, six about the company', () => {
    assert.equal(of('G97').length, 9);
    assert.equal(of('G97').filter(({ group }) => group === 'role').length, 3);
    assert.equal(of('G97').filter(({ group }) => group === 'company').length, 6);
  });

  it('has mission and values, and four products to try', () => {
    assert.equal(of('G92').filter(({ group }) => group === 'company').length, 2);
    assert.equal(of('G92').filter(({ group }) => group === 'products').length, 4);
  });

  it('invents no address: the one that the guide prints is the only one', () => {
    const links = RESOURCES.filter(({ url }) => url !== undefined);
    assert.deepEqual(
      links.map(({ guide, url }) => [guide, url]),
      [['G9', 'https://engineering.fb.com/category/production-engineering/']],
    );
  });
});

describe('what follows an interview', () => {
  it('is thanks after a day, the profile, and asking when a week went by', () => {
    assert.deepEqual(
      AFTER_INTERVIEW.map(({ id, guide, daysAfter }) => [id, guide, daysAfter]),
      [
        ['thank-you', 'G98', 1],
        ['progress', 'G98', undefined],
        ['details', 'G98', undefined],
        ['follow-up', 'G96', 7],
      ],
    );
    assert.match(AFTER_INTERVIEW[1]?.text ?? '', /without a link from recruiting/);
  });
});

describe('a new plan', () => {
  const text = planTemplate('Europe/Berlin');
  const { plan } = readPlan(text);

  it('has both interviews in the order of the guide, and questions for the recruiter', () => {
    assert.deepEqual(
      plan?.interviews.map(({ title, minutes }) => [title, minutes]),
      [
        ['Exploratory', 60],
        ['Service Ownership', 45],
      ],
    );
    assert.ok(plan.recruiterQuestions.length >= 3);
    assert.match(text, /^recruiter:/m);
  });

  it('asks where accommodations stand before it asks for dates', () => {
    assert.ok(text.indexOf('accommodations:') > 0);
    assert.ok(text.indexOf('accommodations:') < text.indexOf('interviews:'));
  });
});

describe('the first thirty minutes', () => {
  const { contributes } = readManifest();
  const steps = contributes.walkthroughs.flatMap((one) => one.steps);

  it('are thirty, in five steps or more', () => {
    const minutes = steps.map(({ title }) => Number(/\((\d+) min\)$/.exec(title)?.[1]));
    assert.ok(steps.length >= 5);
    assert.equal(
      minutes.reduce((sum, one) => sum + one, 0),
      30,
    );
  });

  it('lead to something that works in each step, and each step can be done', () => {
    const known = contributes.commands.map(({ command }) => command);
    for (const { title, description, completionEvents } of steps) {
      const commands = [...description.matchAll(/\(command:([\w.]+)/g)].map(([, id = '']) => id);
      assert.ok(commands.length > 0 && completionEvents.length > 0, title);
      for (const id of commands)
        assert.ok(known.includes(id) || /^starStories\.\w+\.focus$/.test(id), id);
    }
  });
});
