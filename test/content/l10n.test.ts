import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { bundleFaults, type Bundle } from './bundle-faults';

const FOLDER = 'l10n';
const ENGLISH = 'bundle.l10n.json';

const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Bundle;

describe('the texts in other languages', () => {
  const english = read(ENGLISH);
  const languages = readdirSync(FOLDER).filter((name) => /^bundle\.l10n\..+\.json$/.test(name));

  for (const name of languages) {
    it(`are whole in ${name}`, () => {
      assert.deepEqual(bundleFaults(english, read(name)), []);
    });
  }
});

describe('what is wrong with a language', () => {
  const english: Bundle = {
    Today: 'Today',
    'At {0} of {1}': 'At {0} of {1}',
    'Write `type`': 'Write `type`',
    'A plan is a file in your folder.': 'A plan is a file in your folder.',
    'May/Short month': { message: 'May' },
  };
  const german: Bundle = {
    Today: 'Heute',
    'At {0} of {1}': 'Von {1} um {0}',
    'Write `type`': 'Schreib `type`',
    'A plan is a file in your folder.': 'Ein Plan ist eine Datei in deinem Ordner.',
    'May/Short month': 'Mai',
  };
  const faultsWith = (changes: Bundle) => bundleFaults(english, { ...german, ...changes });

  it('is nothing when it is whole, in whatever order its places come', () => {
    assert.deepEqual(bundleFaults(english, german), []);
  });

  it('is a text that is missing', () => {
    const { Today, ...rest } = german;
    assert.equal(Today, 'Heute');
    assert.deepEqual(bundleFaults(english, rest), ['missing: Today']);
  });

  it('is one that the product no longer has', () => {
    assert.deepEqual(faultsWith({ Yesterday: 'Gestern' }), ['in no source: Yesterday']);
  });

  it('is one that says nothing', () => {
    assert.deepEqual(faultsWith({ Today: ' ' }), ['empty: Today']);
    assert.deepEqual(faultsWith({ 'May/Short month': { message: '' } }), [
      'empty: May/Short month',
    ]);
  });

  it('is a place that is lost, or that nothing goes into', () => {
    const fault = ['other places: At {0} of {1}'];
    assert.deepEqual(faultsWith({ 'At {0} of {1}': 'Um {0}' }), fault);
    assert.deepEqual(faultsWith({ 'At {0} of {1}': 'Von {1} um {0} bis {2}' }), fault);
  });

  it('is code in other words', () => {
    assert.deepEqual(faultsWith({ 'Write `type`': 'Schreib `Art`' }), ['other code: Write `type`']);
  });

  it('is a sentence left in English', () => {
    const key = 'A plan is a file in your folder.';
    assert.deepEqual(faultsWith({ [key]: key }), [`in English: ${key}`]);
  });
});
