import * as l10n from '@vscode/l10n';
import { isMap } from 'yaml';
import { nearest } from '../story/nearest';
import { parseYaml } from '../story/parse-yaml';
import { explainYamlError } from '../story/yaml-errors';
import type { LineIndex, Span } from '../text';
import { readAccommodations } from './accommodations';
import { didYouMean } from './did-you-mean';
import { Findings } from './findings';
import { PLAN_KEYS, type PlanKey } from './keys';
import { PLAN_STAGES, type InterviewPlan, type PlanStage } from './plan';
import { PlanMap } from './plan-map';
import { planProblem, type PlanProblem } from './problem';
import { readInterviews, type PlacedInterview } from './read-interviews';
import { readDay } from './read-wall-clock';

/** All that front matter says. */
export type PlanHead = Pick<
  InterviewPlan,
  'stage' | 'interviews' | 'recruiter' | 'accommodations' | 'accommodationsLine' | 'heardOn'
>;

export interface MatterReading {
  /** Undefined when it can't be read. */
  readonly head?: PlanHead;
  readonly placed: readonly PlacedInterview[];
  readonly problems: readonly PlanProblem[];
}

const KEYS = Object.keys(PLAN_KEYS) as PlanKey[];

/** Reads the lines of front matter at `span`. */
export function readMatter(text: string, span: Span, lines: LineIndex): MatterReading {
  const source = text.slice(span.start, span.end).replace(/\r(?!\n)/g, '\n');
  const document = parseYaml(source);
  const [error] = document.errors;
  if (error) {
    const { message, span: at } = explainYamlError(source, span.start, error);
    return { placed: [], problems: [planProblem('plan-front-matter', at, message)] };
  }
  if (!isMap(document.contents)) return { placed: [], problems: [] };
  const findings = new Findings(source, span.start);
  const map = new PlanMap<PlanKey>(document.contents, KEYS, findings);
  const placed = readInterviews(map, lines);
  return { head: headOf(map, placed, lines), placed, problems: findings.problems };
}

function headOf(
  map: PlanMap<PlanKey>,
  placed: readonly PlacedInterview[],
  lines: LineIndex,
): PlanHead {
  const recruiter = map.text('recruiter');
  const accommodations = readAccommodations(map);
  const heardOn = readDay(map, 'heard-on');
  return {
    stage: stageOf(map),
    interviews: placed.map(({ interview }) => interview),
    accommodationsLine: lineOf('accommodations', map, lines),
    ...(recruiter !== undefined && { recruiter }),
    ...(accommodations !== undefined && { accommodations }),
    ...(heardOn !== undefined && { heardOn }),
  };
}

function lineOf(key: PlanKey, map: PlanMap<PlanKey>, lines: LineIndex): number {
  const node = map.keyNode(key);
  return node === map.whole ? 0 : lines.place(map.findings.spanOf(node).start).line;
}

function stageOf(map: PlanMap<PlanKey>): PlanStage {
  const typed = map.text('stage');
  const node = map.node('stage');
  const stage = PLAN_STAGES.find((one) => one === typed);
  if (node && typed !== undefined && !stage) {
    const meant = nearest(typed, PLAN_STAGES);
    const stages = PLAN_STAGES.join(', ');
    const message = l10n.t`“stage” is one of ${stages}; without it, initial counts.`;
    const text = meant ? `${message} ${didYouMean(meant)}` : message;
    map.findings.report('plan-value', node, text);
  }
  return stage ?? 'initial';
}
