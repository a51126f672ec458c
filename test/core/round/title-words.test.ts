import assert from 'node:assert/strict';
import { ROUND_FORMATS } from '../../../src/core/guide/rounds';
import { titleWords } from '../../../src/core/round/title-words';
import { inMarkedLanguage, marked } from '../marked-language';

describe('the title of a round', () => {
  const inAnother = (title: string) => inMarkedLanguage(() => titleWords(title));

  it('is a word of the reader’s language for a drill', () => {
    assert.equal(titleWords(ROUND_FORMATS.drill.title), 'Drill');
    assert.equal(inAnother(ROUND_FORMATS.drill.title), marked('Drill'));
  });

  it('stays as it is for an interview, a case and a format of one’s own', () => {
    for (const title of ['Exploratory', 'Service Ownership', 'Service Ownership: Slow', 'Mine']) {
      assert.equal(inAnother(title), title);
    }
  });
});
