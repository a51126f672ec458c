import { aboutsOf } from './case/read/abouts';
import { CASE_FORMAT } from './case/read/format-case';
import { FINDING_PROBES } from './guide/finding-probes';
import { LADDER } from './guide/ladder';
import { PERSONAS } from './guide/personas';
import { QUALITIES } from './guide/qualities';
import { ROUND_FORMATS } from './guide/rounds';
import { RUBRIC_NOTE } from './guide/rubric';
import { RULES } from './lint/rules';
import { SECRET_KINDS } from './lint/secrets';
import { INTERVIEW_KEYS, PLAN_KEYS } from './plan/keys';
import { MARKS } from './round/marks';
import { LINE_LABELS } from './round/record/line-labels';
import { SECTIONS } from './guide/sections';
import { FRONT_MATTER_KEYS } from './story/front-matter-keys';

const ruleTexts = RULES.flatMap(({ summary, why, evidence = [], options = {} }) => [
  summary,
  why,
  ...evidence.flatMap(({ lines }) => lines),
  ...Object.values(options).map(({ description }) => description),
]);

const caseKeyTexts = aboutsOf(CASE_FORMAT.description);
const followUpTexts = [...FINDING_PROBES, ...LADDER].map(({ because }) => because);
const aimTexts = Object.values(ROUND_FORMATS).flatMap(({ phases }) => phases.map(({ aim }) => aim));
const personaTexts = PERSONAS.map(({ name }) => name);
const markTexts = MARKS.map(({ label }) => label);
const lineTexts = Object.values(LINE_LABELS);
const planKeyTexts = [PLAN_KEYS, INTERVIEW_KEYS].flatMap((keys) => Object.values(keys));

const sectionTexts = SECTIONS.map(({ looksFor }) => looksFor);

/** Texts that are kept as data and translated where they are shown, one table a line. */
export const SHOWN_DATA: readonly string[] = [
  ...ruleTexts,
  ...SECRET_KINDS,
  ...Object.values(FRONT_MATTER_KEYS),
  ...sectionTexts,
  ...Object.values(QUALITIES),
  ...followUpTexts,
  ...aimTexts,
  ...personaTexts,
  ...markTexts,
  ...lineTexts,
  ...caseKeyTexts,
  RUBRIC_NOTE,
  ...planKeyTexts,
];
