import * as l10n from '@vscode/l10n';
import { FOCUS_AREAS, type FocusAreaId } from '../../guide/focus-areas';
import { QUESTION_BANK } from '../../guide/questions';
import type { Rubric } from '../../guide/rubric';
import { RUBRICS } from '../../guide/rubrics';
import type { RatedBy, RecordedPhase, RoundRecord } from '../record/record';
import { titleWords } from '../title-words';
import { tellsStories } from '../told';
import { candidatesOf, type PhaseEvidence } from './candidates';
import { caseModelOf } from './case-of';
import type { AreaModel, DebriefModel, TypedPhase } from './model';

/** What the page shows of a record. */
export function debriefOf(record: RoundRecord): DebriefModel {
  const study = caseModelOf(record);
  const elsewhere = l10n.t('Typed elsewhere');
  return {
    title: titleWords(record.title),
    areas: rubricsFor(record).flatMap((rubric) => areaOf(record, rubric)),
    steam: record.steam,
    next: record.next,
    candidates: candidatesOf([
      ...record.phases.map((phase) => evidenceIn(record, phase)),
      ...record.elsewhere.map((typed) => ({
        name: elsewhere,
        typed,
        said: [],
        marks: [],
        answers: [],
      })),
    ]),
    typed: [
      ...record.phases.flatMap(typedIn),
      ...record.elsewhere.map((text) => ({ name: elsewhere, text })),
    ],
    ...(study && { case: study }),
    tellsStories: !record.case && tellsStories(record.round),
  };
}

/**
 * The rubrics to rate a round by, in the guide's order (guide items G33, G62, G85): all of a whole mock,
 * and otherwise what the record names and what its questions are about.
 */
function rubricsFor({ case: study, round, questions, slots }: RoundRecord): readonly Rubric[] {
  const interview = study ? 'service-ownership' : 'exploratory';
  const all = RUBRICS.filter((rubric) => rubric.interview === interview);
  if (study || round === 'exploratory') return all;
  const asked = QUESTION_BANK.filter(({ id }) => questions.includes(id));
  const areas: FocusAreaId[] = asked.flatMap(({ primary, secondary }) => [primary, ...secondary]);
  const wanted = all.filter(({ slot, area }) => slots.includes(slot) || areas.includes(area));
  return wanted.length > 0 ? wanted : all;
}

function areaOf({ ratings }: RoundRecord, { slot, area: id, anchors }: Rubric): AreaModel[] {
  const area = FOCUS_AREAS.find((one) => one.id === id);
  if (!area) return [];
  const ratedBy = (by: RatedBy) =>
    ratings.find((rating) => rating.slot === slot && rating.by === by);
  const { level, when, evidence = [] } = ratedBy('self') ?? {};
  const partner = ratedBy('partner');
  return [
    {
      slot,
      area: id,
      name: area.name,
      definition: area.definition,
      anchors,
      evidence,
      ...(level !== undefined && { level }),
      ...(when && { when }),
      ...(partner && { partner }),
    },
  ];
}

function evidenceIn(
  { marks, answers, case: study }: RoundRecord,
  { id, name, typed, aside }: RecordedPhase,
) {
  const evidence: PhaseEvidence = {
    name,
    typed: [typed, ...aside].join('\n'),
    said: (study?.lines ?? []).flatMap((line) =>
      line.phase === id ? [{ seconds: line.at, text: line.text }] : [],
    ),
    marks: marks.filter(({ phase }) => phase === id).map(({ at, mark }) => ({ seconds: at, mark })),
    answers: answers.flatMap(({ phase, seconds, followUp }) =>
      phase === id && seconds !== undefined
        ? [{ seconds, isFollowUp: followUp !== undefined }]
        : [],
    ),
  };
  return evidence;
}

function typedIn({ name, typed, aside }: RecordedPhase): TypedPhase[] {
  const text = [typed, ...aside].filter(Boolean).join('\n\n');
  return text === '' ? [] : [{ name, text }];
}
