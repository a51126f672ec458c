import { RUBRICS } from '../../guide/rubrics';
import type { RedFlag } from '../../guide/rubric';
import type { RoundRecord } from '../record/record';
import type { CaseMeasures, RecordedCase, RecordedTurn } from '../record/recorded-case';
import { caseAdvice } from './advice/advice';
import type { CaseModel, MeasuredCase, MetInject, MetWrongTurn } from './case-model';
import { signalAreas } from './signal-areas';
import { unaskedTopics } from './unasked-topics';

/** What the page shows of the case of a record; undefined when there is none, or nothing was kept of it. */
export function caseModelOf(record: RoundRecord): CaseModel | undefined {
  const { case: study, phases } = record;
  if (!study || (study.lines.length === 0 && !study.measures)) return undefined;
  return {
    clock: phases.map(({ name, planned, added, real, skipped }) => ({
      name,
      planned,
      added,
      real,
      skipped,
    })),
    ...(study.measures && { measured: measured(study, study.measures) }),
    advice: caseAdvice(record),
    areas: signalAreas(study),
  };
}

function measured({ conversation }: RecordedCase, measures: CaseMeasures): MeasuredCase {
  const { questionsFirst, mitigatedAt, hypothesisAt, sides } = measures;
  return {
    questionsFirst,
    ...(mitigatedAt !== undefined && { mitigatedAt }),
    ...(hypothesisAt !== undefined && { hypothesisAt }),
    sides,
    injects: injectsOf(measures, conversation),
    unasked: unaskedTopics(measures.unasked),
    wrongTurns: wrongTurnsOf(measures, conversation),
  };
}

/** The turns of injects stand in the order of what was measured of them. */
function injectsOf({ injects }: CaseMeasures, conversation: readonly RecordedTurn[]): MetInject[] {
  const turns = conversation.filter((turn) => turn.type === 'inject');
  return injects.map(({ at, within, response }, index) => ({
    at,
    from: turns[index]?.from ?? '',
    text: turns[index]?.text ?? '',
    within,
    ...(response !== undefined && { response }),
  }));
}

/** So do those of wrong turns, which the interviewer answered each. */
function wrongTurnsOf(
  { wrongTurns }: CaseMeasures,
  conversation: readonly RecordedTurn[],
): MetWrongTurn[] {
  const turns = conversation.flatMap((turn) => (turn.type === 'steer' ? [turn] : []));
  return wrongTurns.map(({ at, redFlag }, index) => {
    const flag = redFlag && flagWords(redFlag);
    const says = turns[index]?.text;
    return { at, ...(flag && { flag }), ...(says !== undefined && { says }) };
  });
}

function flagWords(id: RedFlag['id']): string | undefined {
  const all = RUBRICS.flatMap(({ redFlags }): readonly RedFlag[] => redFlags);
  return all.find((one) => one.id === id)?.text;
}
