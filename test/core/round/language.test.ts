import assert from 'node:assert/strict';
import fc from 'fast-check';
import { availableActions } from '../../../src/core/round/actions';
import { planDrill, planExploratory } from '../../../src/core/round/plan';
import { followUps } from '../../../src/core/round/probes';
import { writeRecord } from '../../../src/core/round/record';
import { lintRecord } from '../../../src/core/round/record/lint-record';
import { recordOf } from '../../../src/core/round/record/of-round';
import { partnerSheet } from '../../../src/core/round/record/partner-sheet';
import { readRecord } from '../../../src/core/round/record/read';
import { sheetAreas } from '../../../src/core/round/record/sheet';
import { roundStatus } from '../../../src/core/round/status';
import { replay } from '../../../src/core/round/step';
import { pageModel } from '../../../src/views/round/model';
import { inMarkedLanguage, isMarked } from '../marked-language';
import { anyRound } from './record/any-round';
import { PLAY, playedRound, REPORT } from './record/sample-outcome';
import { sampleRecord } from './record/sample-record';
import { logOf, moment } from './samples';

const ROUND = replay(
  logOf(
    [
      [1, { type: 'nextPhase', from: 0 }],
      [6, { type: 'beat' }],
    ],
    planExploratory({ seed: 1 }),
  ),
)!;

const assertMarked = (text: string) => assert.ok(isMarked(text), text);

describe('a round in another language than English', () => {
  it('is planned, recorded and scored in the same words, since these are files', () => {
    for (const seed of [1, 2, 3]) {
      assert.deepEqual(
        inMarkedLanguage(() => planExploratory({ seed })),
        planExploratory({ seed }),
      );
      assert.deepEqual(
        inMarkedLanguage(() => planDrill({ seed })),
        planDrill({ seed }),
      );
    }
    assert.equal(inMarkedLanguage(sampleRecord), sampleRecord());
    const playedCase = () => writeRecord(playedRound(), 60, { play: PLAY, report: REPORT });
    assert.equal(inMarkedLanguage(playedCase), playedCase());
    fc.assert(
      fc.property(anyRound, (round) => {
        const record = recordOf(round, 60);
        const sheet = () => partnerSheet(record, sheetAreas(record.slots));
        assert.equal(inMarkedLanguage(sheet), sheet());
        const text = writeRecord(round, 60);
        assert.equal(
          inMarkedLanguage(() => writeRecord(round, 60)),
          text,
        );
        const { record: read } = readRecord(text);
        assert.deepEqual(inMarkedLanguage(() => readRecord(text)).record, read);
      }),
      { numRuns: 30 },
    );
  });

  it('says what can be done, how it stands and what is wrong with its record in that language', () => {
    inMarkedLanguage(() => {
      for (const { label } of availableActions(ROUND)) assertMarked(label);
      assertMarked(roundStatus(ROUND, moment(6)).spoken);
      for (const { label } of pageModel(ROUND, moment(6))?.marks ?? []) assertMarked(label);
      const offered = followUps(ROUND, ['missing-baseline']);
      assert.ok(offered.length > 3);
      for (const { because, text } of offered) {
        assertMarked(because);
        assert.doesNotMatch(text, /⟦/);
      }
      const problems = lintRecord(sampleRecord().replace('seed: ', 'seed: x'));
      assert.ok(problems.length > 1);
      for (const { message } of problems) assertMarked(message);
    });
  });
});
