import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { shippedCase } from '../shipped-cases';
import { LADDER } from '../../src/core/guide/ladder';
import { QUESTION_BANK } from '../../src/core/guide/questions';
import { lintRecord } from '../../src/core/round/record/lint-record';
import { readRecord } from '../../src/core/round/record/read';
import { formatRecord } from '../../src/core/round/record/write';
import { tellsStories } from '../../src/core/round/told';
import { RETRIEVALS, ROUNDS } from './sample-rounds';

interface Matter {
  case?: string;
  'planned-seconds': number;
  'added-seconds': number;
  'real-seconds': number;
  phases: Record<string, number>[];
}

const matterOf = (text: string) => parse(text.split('---\n')[1] ?? '') as Matter;
const sum = (phases: Matter['phases'], key: string) =>
  phases.reduce((total, phase) => total + (phase[key] ?? 0), 0);

describe('saved rounds of the sample workspace', () => {
  it('are of each kind, and cases enough for a pattern', () => {
    const kinds = ROUNDS.map(({ summary }) => summary?.round);
    assert.deepEqual([...new Set(kinds)].sort(), ['drill', 'exploratory', 'service-ownership']);
    assert.ok(kinds.filter((kind) => kind === 'service-ownership').length >= 3);
  });

  it('are named by their start and their kind', () => {
    for (const { name, summary } of ROUNDS) {
      assert.ok(summary);
      const [day = '', time = ''] = summary.started.split('T');
      assert.equal(name, `${day}T${time.slice(0, 5).replace(':', '')}-${summary.round}.md`);
    }
  });

  it('add up', () => {
    for (const { text } of ROUNDS) {
      const matter = matterOf(text);
      for (const key of ['planned-seconds', 'added-seconds', 'real-seconds'] as const) {
        assert.equal(sum(matter.phases, key), matter[key]);
      }
    }
  });

  it('are as the extension writes them, and nothing is wrong with them', () => {
    for (const { name, text } of ROUNDS) {
      const { record } = readRecord(text);
      assert.ok(record, name);
      assert.equal(formatRecord(record), text);
      assert.deepEqual(lintRecord(text), [], name);
    }
  });

  it('are rated in every focus area, each with evidence', () => {
    for (const { name, text } of ROUNDS) {
      const { slots = [], ratings = [] } = readRecord(text).record ?? {};
      const own = ratings.filter(({ by }) => by === 'self');
      assert.ok(slots.length > 0, name);
      assert.deepEqual(
        own.map(({ slot }) => slot),
        slots,
      );
      for (const { evidence } of ratings) assert.ok(evidence.length > 0, name);
    }
  });

  it('follow up as the ladder does', () => {
    const followUps = ROUNDS.flatMap(
      ({ text }) => readRecord(text).record?.phases.flatMap((phase) => phase.followUps) ?? [],
    );
    assert.ok(followUps.length > 3);
    for (const { id, text } of followUps)
      assert.ok(
        LADDER.some((rung) => rung.id === id && rung.text === text),
        id,
      );
  });

  it('ask questions of the bank, and a case that is there, in its words', () => {
    for (const { text, summary } of ROUNDS) {
      for (const id of summary?.questions ?? []) {
        const question = QUESTION_BANK.find((one) => one.id === id);
        assert.ok(question && text.includes(`\n> ${question.text}\n`), id);
      }
      const { case: id } = matterOf(text);
      const chosen = id === undefined ? undefined : shippedCase(id);
      assert.equal(chosen !== undefined, summary?.questions.length === 0);
      if (chosen) assert.ok(text.includes(`\n${chosen.brief}\n`));
    }
  });

  it('name stories that are there, and none in a case', () => {
    for (const { name, summary } of ROUNDS) {
      assert.ok(summary);
      assert.equal(summary.told.length > 0, tellsStories(summary.round), name);
      for (const path of summary.told) assert.ok(existsSync(join('sample', path)), path);
    }
  });

  it('are kept by Git, unlike those that are run in the folder', () => {
    const kept = readFileSync('sample/.gitignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    assert.deepEqual(kept, [...ROUNDS, ...RETRIEVALS].map(({ name }) => `!rounds/${name}`).sort());
    const own = 'sample/rounds/2027-01-01T1200-drill.md';
    assert.equal(execFileSync('git', ['check-ignore', own], { encoding: 'utf8' }).trim(), own);
  });
});
