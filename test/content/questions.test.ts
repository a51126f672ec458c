import assert from 'node:assert/strict';
import { isExploratoryArea } from '../../src/core/guide/focus-areas';
import { OPENERS } from '../../src/core/guide/openers';
import { CLOSED_START, MOST_WORDS } from '../../src/core/guide/question';
import { QUESTION_BANK } from '../../src/core/guide/questions';
import { TOPICS, isTopic } from '../../src/core/guide/topics';
import { wordsOf } from './shipped';

const OPEN = /^(?:describe|how|take|tell|think|what|which|who|why)\b/i;

describe('question bank', () => {
  it('holds 46 questions or more', () => {
    assert.ok(QUESTION_BANK.length >= 46);
    assert.equal(MOST_WORDS, 40);
  });

  it('holds four or more questions for every topic', () => {
    for (const { id } of TOPICS) {
      assert.ok(QUESTION_BANK.filter((question) => question.topic === id).length >= 4, id);
    }
  });

  it('numbers the questions of a topic from one, without gaps', () => {
    for (const { id } of TOPICS) {
      const ids = QUESTION_BANK.filter((one) => one.topic === id).map((one) => one.id);
      assert.deepEqual(
        ids,
        ids.map((_, index) => `${id}-${index + 1}`),
      );
    }
    assert.equal(new Set(QUESTION_BANK.map((one) => one.text)).size, QUESTION_BANK.length);
  });

  it('gives every question a primary area and one or two others', () => {
    for (const { id, topic, primary, secondary } of QUESTION_BANK) {
      assert.ok(isTopic(topic), id);
      assert.ok([primary, ...secondary].every(isExploratoryArea), id);
      assert.equal(new Set([primary, ...secondary]).size, secondary.length + 1, id);
      assert.ok(secondary.length === 1 || secondary.length === 2, id);
    }
  });

  it('makes every area the primary one of at least six questions', () => {
    for (const area of new Set(QUESTION_BANK.map((one) => one.primary))) {
      assert.ok(QUESTION_BANK.filter((one) => one.primary === area).length >= 6, area);
    }
  });

  for (const { id, text } of [...QUESTION_BANK, ...OPENERS]) {
    it(`asks ${id} in an open form that can be said in one breath or two`, () => {
      assert.match(text, OPEN);
      for (const sentence of text.split(/(?<=[.?]) /)) assert.doesNotMatch(sentence, CLOSED_START);
      assert.ok(wordsOf(text).length <= MOST_WORDS, text);
      assert.match(text, /[.?]$/);
    });
  }

  it('asks more than once about a tool or a piece of infrastructure of the team', () => {
    const owned = QUESTION_BANK.filter(({ about }) => about === 'own-tool');
    assert.ok(owned.length >= 2);
    assert.ok(new Set(owned.map(({ topic }) => topic)).size >= 2);
    for (const { text } of owned) assert.match(text, /\b(?:tool|platform|infrastructure)\b/);
  });

  it('asks for the reason behind every achievement', () => {
    for (const { topic, text } of QUESTION_BANK) {
      if (topic === 'proud-achievement') assert.match(text, /\bwhy\b/i);
    }
  });

  it('opens with one question about production and one about leadership', () => {
    const about = OPENERS.map((opener) => opener.about);
    assert.ok(about.includes('production') && about.includes('leadership'));
    assert.equal(new Set(OPENERS.map((opener) => opener.id)).size, OPENERS.length);
  });
});
