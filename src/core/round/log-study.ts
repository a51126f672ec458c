import { CASE_PHASES, LINE_KINDS } from '../guide/case';
import type { Angle } from '../guide/rubric';
import {
  hasSome,
  isCount,
  isFlag,
  isMinutes,
  isNumber,
  isText,
  listOf,
  oneOf,
  optional,
  shaped,
  type Check,
} from './log-checks';

const named = (names: readonly string[]): Check =>
  oneOf(Object.fromEntries(names.map((name) => [name, true])));

const isIds = listOf(isText);

/** What a line of a case may be. */
export const isLineKind: Check = named(LINE_KINDS);

const isAngle = named(['technical', 'organizational', 'both'] satisfies Angle[]);
const isVerdict = named(['good', 'acceptable', 'risky', 'harmful']);

const PHRASINGS = { id: isText, ask: isIds, heldOut: isIds };

const isFact = shaped({
  ...PHRASINGS,
  angle: isAngle,
  answer: isText,
  trust: named(['reliable', 'misleading', 'unknown']),
  after: isIds,
  about: optional(named(['stability', 'cost', 'change', 'scope'])),
  credits: isIds,
});

const isShape = shaped({
  span: isNumber,
  step: isNumber,
  seed: isNumber,
  base: isNumber,
  trend: isNumber,
  noise: isNumber,
  waves: listOf(shaped({ every: isNumber, by: isNumber, crest: isNumber })),
  steps: listOf(shaped({ at: isNumber, by: isNumber })),
  bursts: listOf(
    shaped({
      first: isNumber,
      every: optional(isNumber),
      lasts: isNumber,
      by: isNumber,
      until: optional(isNumber),
    }),
  ),
  low: optional(isNumber),
  high: optional(isNumber),
  digits: isCount,
});

const isSeries = shaped({
  ...PHRASINGS,
  label: isText,
  unit: isText,
  caption: isText,
  shape: isShape,
  marks: listOf(shaped({ at: isNumber, label: isText })),
  assert: isIds,
  after: isIds,
  credits: isIds,
});

const isAction = shaped({
  ...PHRASINGS,
  label: isText,
  angle: isAngle,
  verdict: isVerdict,
  why: isText,
  undo: isText,
  result: isText,
  mitigates: isFlag,
  unlocks: isIds,
  blind: optional(shaped({ without: isIds, verdict: isVerdict, why: isText })),
  credits: isIds,
});

const isInject = shaped({
  id: isText,
  at: isNumber,
  from: isText,
  text: isText,
  onlyIf: isIds,
  unless: isIds,
  within: isMinutes,
  demands: isText,
  credits: isIds,
});

const isExpectation = shaped({
  signal: isText,
  phase: named(CASE_PHASES),
  angle: isAngle,
  weight: isCount,
});

const isWhen = shaped({
  does: isIds,
  asks: isIds,
  claims: isIds,
  before: isIds,
  from: optional(isNumber),
  lacks: listOf(isLineKind),
});

const isWrongTurn = shaped({
  id: isText,
  looksLike: isText,
  when: optional(isWhen),
  says: isText,
  redFlag: isText,
});

const isPhase = shaped({
  id: named(CASE_PHASES),
  name: isText,
  minutes: isMinutes,
  aim: isText,
  nudge: isText,
});

/** A case as a whole, so that a play of it needs no care. */
export const isStudy = shaped({
  id: isText,
  title: isText,
  kind: named(['outage', 'deploy', 'takeover']),
  serviceWork: isIds,
  minutes: isMinutes,
  difficulty: isCount,
  version: isCount,
  fictional: (value) => value === true,
  seat: isText,
  brief: isText,
  opening: isText,
  exercises: isIds,
  stakeholders: listOf(shaped({ id: isText, role: isText, wants: isText, side: isText })),
  phases: hasSome(isPhase),
  facts: listOf(isFact),
  series: listOf(isSeries),
  actions: listOf(isAction),
  injects: listOf(isInject),
  expects: listOf(isExpectation),
  wrongTurns: listOf(isWrongTurn),
  challenges: listOf(shaped({ text: isText, tests: isText })),
  closing: isIds,
  debrief: shaped({
    truth: isText,
    whySometimes: optional(isText),
    turningPoints: isIds,
    technical: isIds,
    organizational: isIds,
    alternatives: isIds,
    shape: isText,
    sources: isIds,
  }),
});
