import assert from 'node:assert/strict';
import { checkText } from '../../src/core/case/check/check-case';
import { CASE_LIST } from '../../src/core/case/library/list';
import { listed } from '../../src/core/case/library/listed';
import { CASE_TEXTS, shippedCase } from '../shipped-cases';
import { CASE_TERMS, type Case, type CaseKind } from '../../src/core/guide/case';
import { wordsOf } from './shipped';

const CASES = [...CASE_TEXTS.keys()].flatMap((id) => shippedCase(id) ?? []);

const having = (isSo: (one: Case) => boolean) => CASES.filter(isSo).map(({ id }) => id);
const LEAST: Readonly<Record<CaseKind, number>> = { outage: 5, deploy: 4, takeover: 4 };

describe('the shipped cases', () => {
  for (const [id, text] of CASE_TEXTS) {
    it(`include ${id}, in which nothing is wrong`, () => {
      const { study, problems } = checkText(text);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [],
      );
      assert.equal(study?.id, id);
    });
  }

  it('are listed as they are', () => {
    assert.deepEqual(CASE_LIST, CASES.map(listed));
    assert.equal(new Set(CASES.map(({ title }) => title)).size, CASES.length);
  });

  it('are thirteen or more, of all three kinds', () => {
    assert.ok(CASES.length >= 13);
    for (const [kind, least] of Object.entries(LEAST))
      assert.ok(having((one) => one.kind === kind).length >= least, kind);
  });

  it('cover all work on services, each in three or more', () => {
    for (const work of ['expand', 'replace', 'troubleshoot'] as const)
      assert.ok(having((one) => one.serviceWork.includes(work)).length >= 3, work);
  });

  for (const term of CASE_TERMS) {
    it(`exercise ${term} in three or more`, () => {
      const found = having((one) => one.exercises.includes(term));
      assert.ok(found.length >= 3, found.join());
    });
  }

  it('tell the level of stability only when asked, in three or more', () => {
    const found = having(({ facts }) =>
      facts.some(({ about, after }) => about === 'stability' && after.length === 0),
    );
    assert.ok(found.length >= 3, found.join());
    const figures = (text: string): string[] => text.match(/\d+(?:\.\d+)? ?%|\d+\.\d+/g) ?? [];
    for (const { id, brief, facts } of CASES) {
      const given = figures(brief);
      const answers = facts.filter(({ about }) => about === 'stability').map((one) => one.answer);
      assert.deepEqual(
        answers.flatMap(figures).filter((figure) => given.includes(figure)),
        [],
        id,
      );
    }
  });

  it('have facts that are true and lead away, and ask for both sides', () => {
    for (const { id, facts, opening } of CASES) {
      assert.ok(
        facts.some(({ trust }) => trust === 'misleading'),
        id,
      );
      const organizational = facts.filter(({ angle }) => angle !== 'technical');
      assert.ok(organizational.length >= facts.length / 4, id);
      assert.match(opening, /organizational|people|everybody|whom/, id);
    }
  });

  it('have one in which going back is the wrong reflex', () => {
    const goesBack = /\b(?:roll\w* .*back|back out|revert|take .* back)\b/i;
    const found = having(({ actions }) =>
      actions.some(
        ({ label, ask, verdict }) =>
          [label, ...ask].some((text) => goesBack.test(text)) &&
          (verdict === 'risky' || verdict === 'harmful'),
      ),
    );
    assert.ok(found.length > 0);
  });

  it('judge what is done in every way', () => {
    for (const { id, actions } of CASES) {
      const verdicts = new Set(actions.map(({ verdict }) => verdict));
      assert.ok(verdicts.has('good') && verdicts.size >= 3, id);
      assert.ok(
        actions.some(({ mitigates }) => mitigates),
        id,
      );
    }
  });

  it('are read aloud in a minute', () => {
    for (const { id, brief } of CASES) assert.ok(wordsOf(brief).length <= 120, id);
  });
});
