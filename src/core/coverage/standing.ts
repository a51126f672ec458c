import type { Quality } from '../guide/qualities';
import type { StoryRecord } from './record';
import type { Rehearsal } from './rehearsal';
import { knownAreas, knownTopics, type Claims } from './requirements';

/** How far a story is on its way to being told without documents, from first to last. */
export const STAGES = ['draft', 'open-findings', 'written', 'told-once', 'told-often'] as const;
export type Stage = (typeof STAGES)[number];

/** Why a story doesn't count as strong, whatever it is told for. */
export type StoryWeakness = 'draft' | 'errors' | 'unfinished' | 'stale';

/** Where a story stands. */
export interface StoryStanding extends Claims {
  id: string;
  title: string;
  qualities: readonly Quality[];
  stage: Stage;
  weaknesses: StoryWeakness[];
  /** Findings other than hints; undefined while the story isn't checked. */
  openFindings?: number;
  /** As written: a year, or a year and a month; undefined for anything else. */
  when?: string;
  rehearsal: Rehearsal;
}

/** The rule that finds what is still to be filled in; others say nothing of such a section. */
const UNFINISHED = 'placeholder';

/** Interviewers prefer recent events; a story older than this is stale (COV-06). */
const FRESH_MONTHS = 36;

/** A year, or a year and a month. */
const WHEN = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** @param today `2026-11-22` */
export function standingOf(
  record: StoryRecord,
  rehearsal: Rehearsal = { times: 0 },
  today: string,
): StoryStanding {
  const { id, title, when, status, checked } = record;
  const standing: StoryStanding = {
    id,
    title,
    areas: knownAreas(record),
    topics: knownTopics(record),
    kind: record.kind,
    serviceWork: record.serviceWork,
    qualities: record.qualities ?? [],
    stage: stageOf(record, rehearsal),
    weaknesses: [],
    rehearsal,
  };
  if (status === 'draft') standing.weaknesses.push('draft');
  else if (checked?.rules.includes(UNFINISHED)) standing.weaknesses.push('unfinished');
  if (checked && checked.findings.error > 0) standing.weaknesses.push('errors');
  if (isStale(when, today)) standing.weaknesses.push('stale');
  if (checked) standing.openFindings = openFindings(checked.findings);
  if (when !== undefined && WHEN.test(when)) standing.when = when;
  return standing;
}

function stageOf({ status, checked }: StoryRecord, { times }: Rehearsal): Stage {
  if (status === 'draft') return 'draft';
  if (times > 0) return times > 1 ? 'told-often' : 'told-once';
  const open = checked ? checked.findings.error + checked.findings.warning : 0;
  return open > 0 ? 'open-findings' : 'written';
}

/** Hints are left out: they ask for nothing. */
function openFindings({ error, warning, information }: Record<string, number>): number {
  return (error ?? 0) + (warning ?? 0) + (information ?? 0);
}

/**
 * Whether what a story tells ended more than three years before a day. A year alone counts to its
 * end; what is no date is not stale.
 */
export function isStale(when: string | undefined, today: string): boolean {
  const [, year, month = '12'] = WHEN.exec(when ?? '') ?? [];
  if (year === undefined) return false;
  return monthsOf(today) - (Number(year) * 12 + Number(month)) > FRESH_MONTHS;
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
