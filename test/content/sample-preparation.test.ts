import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintPlan } from '../../src/core/plan/lint';
import { readPlan } from '../../src/core/plan/read';
import { drawCues } from '../../src/core/retrieval/draw-cues';
import { topicCues, topicName } from '../../src/core/retrieval/cue';
import { lintRetrieval } from '../../src/core/retrieval/lint';
import { retrievalName } from '../../src/core/retrieval/name';
import { readRetrieval } from '../../src/core/retrieval/read';
import { writeRetrieval } from '../../src/core/retrieval/write';
import { lintSheet } from '../../src/core/sheets/lint';
import { readSheet } from '../../src/core/sheets/read';
import { isWritten } from '../../src/core/sheets/written';
import { RETRIEVALS } from './sample-rounds';
import { SAMPLE } from './sample-stories';

describe('plan of the sample workspace', () => {
  const text = readFileSync('sample/plan.md', 'utf8');
  const { plan } = readPlan(text);

  it('has both interviews of the initial stage and no date, which would be over one day', () => {
    assert.deepEqual(
      plan?.interviews.map(({ round, at }) => [round, at]),
      [
        ['exploratory', undefined],
        ['service-ownership', undefined],
      ],
    );
    assert.doesNotMatch(text, /\d{4}-\d\d-\d\d/);
  });

  it('has some things ticked and others open in each list but the last', () => {
    for (const list of [plan?.recruiterQuestions, plan?.preflight, plan?.resources]) {
      assert.deepEqual(new Set(list?.map(({ done }) => done)), new Set([true, false]));
    }
    assert.ok(plan?.after.every(({ done }) => !done));
  });

  it('has nothing wrong, and nobody who could be reached', () => {
    assert.deepEqual(lintPlan(text, { zone: 'Europe/Berlin', zones: ['Europe/Berlin'] }), []);
    assert.match(plan?.recruiter ?? '', /@example\.com$/);
  });
});

describe('sheets of the sample workspace', () => {
  const sheets = readdirSync('sample/sheets').map((name) => ({
    name,
    text: readFileSync(join('sample/sheets', name), 'utf8'),
  }));

  it('are two, and another is left to be written', () => {
    assert.deepEqual(
      sheets.map(({ text }) => readSheet(text)?.sheet.id),
      ['questions', 'tools'],
    );
  });

  for (const { name, text } of sheets)
    it(`are filled in, and nothing is wrong with them: ${name}`, () => {
      const reading = readSheet(text);
      assert.equal(reading?.sheet.file, name);
      assert.ok(isWritten(reading));
      assert.deepEqual(lintSheet(text, 140), []);
    });
});

describe('retrieval drill of the sample workspace', () => {
  for (const { name, text } of RETRIEVALS) {
    const record = readRetrieval(text);
    assert.ok(record);

    it('is as the extension names and writes it, and nothing is wrong with it', () => {
      assert.equal(
        writeRetrieval(record, ({ cue }) => topicName(cue) ?? cue),
        text,
      );
      assert.equal(retrievalName(Date.parse(record.started), 60), name);
      assert.deepEqual(lintRetrieval(text), []);
    });

    it('asks what its seed draws', () => {
      const { seed, results } = record;
      const drawn = drawCues(topicCues(seed), new Map(), seed).map(({ id }) => id);
      assert.deepEqual(
        results.map(({ cue }) => cue),
        drawn,
      );
    });

    it('takes no longer than from its start to its end', () => {
      const seconds = record.results.reduce((sum, one) => sum + one.seconds, 0);
      assert.ok(seconds * 1000 <= Date.parse(record.ended) - Date.parse(record.started));
    });

    it('names stories that are there for their topic; the gap got none', () => {
      for (const { cue, recall, story = '' } of record.results) {
        const meant = SAMPLE.find(({ name: file }) => story === `stories/${file}`)?.story;
        assert.equal(meant === undefined, cue === 'competing-goals', cue);
        assert.equal(recall === 'not', meant === undefined);
        assert.ok(!meant || existsSync(join('sample', story)));
        assert.ok(!meant || meant.frontMatter.topics.some(({ value }) => value === cue), cue);
      }
    });
  }

  it('is one', () => {
    assert.equal(RETRIEVALS.length, 1);
  });
});
