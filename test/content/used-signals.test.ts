import assert from 'node:assert/strict';
import { shippedCase } from '../shipped-cases';
import { CASE_LIST } from '../../src/core/case/library/list';
import { CASE_SLOTS } from '../../src/core/guide/case-areas';
import { QUESTION_BANK } from '../../src/core/guide/questions';
import { RUBRICS } from '../../src/core/guide/rubrics';

const CASES = CASE_LIST.flatMap(({ id }) => shippedCase(id) ?? []);

describe('the signals of the rubrics', () => {
  const expected = new Set(CASES.flatMap(({ expects }) => expects.map(({ signal }) => signal)));

  it('are each expected by a case, or asked for by two questions or more', () => {
    const isLive = (slot: string) => CASE_SLOTS.some((one) => one === slot);
    const questions = (area: string) =>
      QUESTION_BANK.filter(({ primary, secondary }) =>
        [primary, ...secondary].some((one) => one === area),
      );
    const unused = RUBRICS.flatMap(({ slot, area, signals }) =>
      isLive(slot) || questions(area).length < 2
        ? signals.filter(({ id }) => !expected.has(id)).map(({ id }) => id)
        : [],
    );
    assert.deepEqual(unused, []);
  });
});
