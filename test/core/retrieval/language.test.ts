import assert from 'node:assert/strict';
import { useLanguage } from '../../../src/core/language';
import { drillModel } from '../../../src/core/retrieval/page-model';
import { retrievalOf } from '../../../src/core/retrieval/record-of';
import { readRetrieval } from '../../../src/core/retrieval/read';
import type { CueResult } from '../../../src/core/retrieval/retrieval';
import type { OverModel } from '../../../src/core/retrieval/shown-drill';
import { writeRetrieval } from '../../../src/core/retrieval/write';

const GERMAN = {
  'Retrieval drill: topics': 'Abrufübung: Topics',
  'named in {0} s': 'in {0} s genannt',
  'with its opening line': 'mit dem ersten Satz',
};

const RESULT: CueResult = {
  deck: 'topics',
  cue: 'failure',
  recall: 'in-time',
  seconds: 6,
  opening: true,
  typed: '',
};

const DRILL = { deck: 'topics', seed: 1, limit: 10, results: [RESULT] } as const;
const nameOf = () => 'A failure';

describe('a retrieval drill in another language', () => {
  before(() => useLanguage({ tag: 'de', texts: GERMAN }));
  after(() => useLanguage({ tag: 'en', texts: {} }));

  it('tells the reader in it what came of a cue', () => {
    const { title, results } = drillModel(
      { ...DRILL, cues: [] },
      { now: 0, keeping: {}, nameOf },
    ) as OverModel;
    assert.equal(title, 'Abrufübung: Topics');
    assert.equal(results[0]?.words, 'in 6 s genannt, mit dem ersten Satz');
  });

  it('is recorded as it is in English', () => {
    const record = retrievalOf({ ...DRILL, started: 0, ended: 0, offset: 0 });
    const text = writeRetrieval(record, nameOf);
    assert.match(text, /^# Retrieval drill: topics$/m);
    assert.match(text, /^- A failure: named in 6 s, with its opening line$/m);
    assert.deepEqual(readRetrieval(text), record);
  });
});
