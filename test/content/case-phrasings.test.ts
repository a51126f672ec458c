import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { matcherOf, type Matcher } from '../../src/core/case/match/matcher';
import { stepsOf } from '../../src/core/case/match/steps';
import { asked, done } from '../../src/core/case/match/targets';
import { readCase } from '../../src/core/case/read/read-case';

const FOLDER = 'test/content/case-phrasings';

type Lines = Readonly<Record<string, readonly string[]>>;

/** What people asked and did who knew the answers of a case, and neither its phrasings nor the matcher. */
interface Phrasings {
  readonly facts: Lines;
  readonly series: Lines;
  readonly actions: Lines;
  /** Questions that the case has no answer to. */
  readonly nothing: readonly string[];
}

interface Counts {
  readonly lines: number;
  readonly found: number;
  readonly wrong: number;
  readonly nothing: number;
  readonly told: number;
}

function count(id: string): Counts {
  const { study } = readCase(readFileSync(`src/core/guide/cases/${id}.case.yaml`, 'utf8'));
  assert.ok(study, id);
  const phrasings = JSON.parse(readFileSync(`${FOLDER}/${id}.json`, 'utf8')) as Phrasings;
  const question = matcherOf(asked(study));
  const step = stepsOf(done(study));
  const tries = [
    ...tried({ ...phrasings.facts, ...phrasings.series }, question),
    ...tried(phrasings.actions, step),
  ];
  return {
    lines: tries.length,
    found: tries.filter(({ id, told }) => told.includes(id)).length,
    wrong: tries.filter(({ id, told }) => told.some((other) => other !== id)).length,
    nothing: phrasings.nothing.length,
    told: phrasings.nothing.filter((line) => toldBy(question, line).length > 0).length,
  };
}

const tried = (lines: Lines, matcher: Matcher) =>
  Object.entries(lines).flatMap(([id, texts]) =>
    texts.map((text) => ({ id, told: toldBy(matcher, text) })),
  );

function toldBy(matcher: Matcher, line: string): string[] {
  const meant = matcher(line);
  return meant.type === 'matched' ? meant.matches.map(({ id }) => id) : [];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('questions by people who know neither a case’s phrasings nor the matcher', () => {
  const ids = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
  const counts = new Map(ids.map((id) => [id, count(id)]));
  const all = (what: keyof Counts) => sum([...counts.values()].map((one) => one[what]));

  it('are there for every shipped case', () => {
    const shipped = readdirSync('src/core/guide/cases').filter((name) => name.endsWith('.yaml'));
    assert.deepEqual(ids, shipped.map((name) => name.replace('.case.yaml', '')).sort());
  });

  it('are found at least 85 times in 100', () => {
    assert.ok(all('found') >= 0.85 * all('lines'), `${all('found')} of ${all('lines')}`);
  });

  it('tell something else at most 5 times in 100', () => {
    assert.ok(all('wrong') <= 0.05 * all('lines'), `${all('wrong')} of ${all('lines')}`);
  });

  for (const [id, { found, lines }] of counts) {
    it(`are found four times in five in ${id}`, () => {
      assert.ok(found >= 0.8 * lines, `${found} of ${lines}`);
    });
  }

  it('tell nothing nine times in ten where the case holds no answer', () => {
    assert.ok(all('told') <= 0.1 * all('nothing'), `${all('told')} of ${all('nothing')}`);
  });
});
