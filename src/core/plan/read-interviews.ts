import * as l10n from '@vscode/l10n';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { ROUND_FORMATS, type RoundFormat } from '../guide/rounds';
import { shownTitle } from '../story/shown-title';
import type { LineIndex, Span } from '../text';
import type { Findings } from './findings';
import { INTERVIEW_KEYS, MINUTES, MOST_INTERVIEWS, type InterviewKey, type PlanKey } from './keys';
import type { PlannedInterview } from './plan';
import { PlanMap } from './plan-map';
import { readWallClock } from './read-wall-clock';
import { isZone } from './wall-clock';

/** An interview with the places of what can be wrong with it. */
export interface PlacedInterview {
  readonly interview: PlannedInterview;
  readonly whole: Span;
  readonly at?: Span;
  readonly zone?: Span;
  /** A zone that isn't known, as it was typed; it is missing from the interview, and so is its time. */
  readonly unknownZone?: string;
  readonly round?: Span;
}

const KEYS = Object.keys(INTERVIEW_KEYS) as InterviewKey[];

/** Without a round that says how long it takes. */
const USUAL_MINUTES = 60;

const howMany = (): string =>
  l10n.t('A plan has one to eight interviews; begin each with “- title:”.');

/** Reads the list of interviews, eight at most. */
export function readInterviews(map: PlanMap<PlanKey>, lines: LineIndex): PlacedInterview[] {
  const { findings } = map;
  const node = map.node('interviews');
  if (!node || !isSeq(node) || node.items.length === 0) {
    findings.report('plan-interviews', node ?? map.keyNode('interviews'), howMany());
    return [];
  }
  const items = node.items as Node[];
  const tooMany = items[MOST_INTERVIEWS];
  if (tooMany) {
    const message = `${howMany()} ${l10n.t('This one isn’t followed.')}`;
    findings.report('plan-interviews', tooMany, message);
  }
  return items.slice(0, MOST_INTERVIEWS).flatMap((item, index) => {
    if (isMap(item)) {
      const interview = new PlanMap<InterviewKey>(item, KEYS, findings);
      return [readInterview(interview, index, lines)];
    }
    findings.report('plan-interviews', item, howMany());
    return [];
  });
}

function readInterview(
  map: PlanMap<InterviewKey>,
  index: number,
  lines: LineIndex,
): PlacedInterview {
  const { findings } = map;
  const whole = findings.spanOf(map.whole);
  const round = map.text('round');
  const zone = map.text('zone');
  const isKnown = zone === undefined || isZone(zone);
  const at = readWallClock(map);
  return {
    interview: {
      title: shownTitle(map.text('title') ?? '') || l10n.t`Interview ${index + 1}`,
      ...(round !== undefined && { round }),
      minutes: readMinutes(map, round),
      ...(at !== undefined && isKnown && { at }),
      ...(zone !== undefined && isKnown && { zone }),
      line: lines.place(whole.start).line,
    },
    whole,
    ...(!isKnown && { unknownZone: zone }),
    ...placesOf(map, findings),
  };
}

function placesOf(map: PlanMap<InterviewKey>, findings: Findings) {
  const place = (key: InterviewKey) => {
    const node = map.node(key);
    return node && { [key]: findings.spanOf(node) };
  };
  return { ...place('at'), ...place('zone'), ...place('round') };
}

function readMinutes(map: PlanMap<InterviewKey>, round: string | undefined): number {
  const node = map.node('minutes');
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'number' && isLength(value)) return value;
  if (node) {
    const { least, most } = MINUTES;
    const message = l10n.t`“minutes” is a whole number, ${least} to ${most}.`;
    map.findings.report('plan-minutes', node, message);
  }
  const formats: Readonly<Record<string, RoundFormat>> = ROUND_FORMATS;
  const format = round !== undefined && Object.hasOwn(formats, round) && formats[round];
  return format ? format.minutes : USUAL_MINUTES;
}

function isLength(value: number): boolean {
  return Number.isInteger(value) && value >= MINUTES.least && value <= MINUTES.most;
}
