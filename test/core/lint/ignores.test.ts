import assert from 'node:assert/strict';
import { exampleStory } from '../../../src/core/lint/example';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { ignores } from '../../../src/core/lint/ignores';
import { parseStory } from '../../../src/core/story/parse';
import { cpuMs } from '../../cpu-ms';
import { growsFast } from '../../security/growth';

const GAP = 'I was to bring that below [how many] by June, and nobody else was.';

/** Rule ids found in a story whose Task and Result both hold a gap, without the rules of others. */
const found = (task: string, rest: Parameters<typeof exampleStory>[0] = {}) =>
  lintStory(parseStory(exampleStory({ task, ...rest })), DEFAULT_SETTINGS)
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'placeholder' || rule === 'unused-ignore');

describe('a comment that ignores a rule', () => {
  it('counts for the next line that isn’t empty', () => {
    assert.deepEqual(found(GAP), ['placeholder']);
    assert.deepEqual(found(`<!-- star-ignore placeholder -->\n${GAP}`), []);
    assert.deepEqual(found(`<!-- star-ignore placeholder -->\n\n${GAP}`), []);
    assert.deepEqual(found(`<!-- star-ignore placeholder -->\nIn May.\n${GAP}`), [
      'unused-ignore',
      'placeholder',
    ]);
  });

  it('counts for its own line when something stands there', () => {
    assert.deepEqual(found(`${GAP} <!-- star-ignore placeholder -->`), []);
    assert.deepEqual(found(`In May. <!-- star-ignore placeholder -->\n${GAP}`), [
      'unused-ignore',
      'placeholder',
    ]);
  });

  it('counts for the next line when only comments stand beside it', () => {
    assert.deepEqual(found(`<!-- So. --> <!-- star-ignore placeholder -->\n${GAP}`), []);
    assert.deepEqual(found(`<!-- star-ignore placeholder --> <!-- So. -->\n${GAP}`), []);
    assert.deepEqual(found(`<!-- star-ignore\nplaceholder --> <!-- So. -->\n${GAP}`), []);
    assert.deepEqual(found(`${GAP} <!-- So.\n--> <!-- star-ignore placeholder -->\nIn May.`), [
      'placeholder',
      'unused-ignore',
    ]);
  });

  it('counts from start to end', () => {
    const block = `<!-- star-ignore-start placeholder -->\n\n${GAP}\n\n${GAP}\n\n<!-- star-ignore-end -->`;
    assert.deepEqual(found(block), []);
    assert.deepEqual(found(`${block}\n\n${GAP}`), ['placeholder']);
    assert.deepEqual(found(`<!-- star-ignore-start placeholder -->\n\n${GAP}`), []);
    const other = block.replace('-end -->', '-end blame -->');
    assert.deepEqual(found(`${other}\n\n${GAP}`), []);
  });

  it('counts for the whole file, from wherever it stands', () => {
    const result = 'From one in nine hundred to none. <!-- star-ignore-file placeholder -->';
    assert.deepEqual(found(GAP, { result }), []);
  });

  it('may name several rules, give a reason and use other line ends', () => {
    const line = '<!-- star-ignore blame, placeholder -- asked legal on 3 May -->';
    assert.deepEqual(found(`${line}\n${GAP}`), ['unused-ignore']);
    const story = exampleStory({ task: `<!-- star-ignore placeholder -->\n${GAP}` });
    const windows = lintStory(parseStory(story.replaceAll('\n', '\r\n')), DEFAULT_SETTINGS);
    assert.ok(!windows.some(({ rule }) => rule === 'placeholder' || rule === 'unused-ignore'));
  });

  it('is no comment in code, and no other comment is one', () => {
    assert.deepEqual(found(`\`<!-- star-ignore placeholder -->\`\n${GAP}`), ['placeholder']);
    assert.deepEqual(found(`<!-- star-ignored placeholder -->\n${GAP}`), ['placeholder']);
  });

  it('isn’t called unused while its rule is off', () => {
    const story = parseStory(exampleStory({ task: '<!-- star-ignore blame -->\nI was to help.' }));
    const unused = (level: 'off' | 'warning') =>
      lintStory(story, { ...DEFAULT_SETTINGS, rules: { blame: { severity: level } } }).some(
        ({ rule }) => rule === 'unused-ignore',
      );
    assert.equal(unused('warning'), true);
    assert.equal(unused('off'), false);
  });

  for (const comment of ['<!-- star-ignore a -->\n\n', '<!-- star-ignore a --> '])
    it(`is found as fast among many: ${JSON.stringify(comment)}`, () => {
      const [half, whole] = [800, 1600].map((times) => `I moved it.\n\n${comment.repeat(times)}`);
      const stories = new Map([half, whole].map((text) => [text!, parseStory(text!)]));
      assert.equal(ignores(stories.get(whole!)!).length, 1600);
      assert.ok(!growsFast((text) => cpuMs(() => ignores(stories.get(text)!)), half!, whole!));
    });
});
