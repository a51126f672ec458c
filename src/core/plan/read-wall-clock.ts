import * as l10n from '@vscode/l10n';
import type { InterviewKey, PlanKey } from './keys';
import type { PlanMap } from './plan-map';
import { isDay, isWallClock } from './wall-clock';

/** Of this century: practice is planned day by day until then. */
const WALL_CLOCK = /^(20\d{2}-\d{2}-\d{2})[ T]+(\d{1,2}:\d{2})(?::\d{2})?$/;
const DAY = /^20\d{2}-\d{2}-\d{2}$/;
const WITH_OFFSET = /\d\s*(?:Z|[+-]\d{2}:?\d{2})$/i;

/** The time of an interview as `2026-12-03T15:00`; undefined, and reported, when it is none. */
export function readWallClock(map: PlanMap<InterviewKey>): string | undefined {
  const typed = map.text('at');
  const node = map.node('at');
  if (typed === undefined || !node) return undefined;
  const [, day = '', time = ''] = WALL_CLOCK.exec(typed) ?? [];
  const at = `${day}T${time.padStart(5, '0')}`;
  if (isWallClock(at)) return at;
  map.findings.report('plan-date', node, reasonOf(typed, day));
  return undefined;
}

function reasonOf(typed: string, day: string): string {
  if (DAY.test(typed) && isDay(typed)) return l10n.t`Add the time: ${typed} 15:00.`;
  if (DAY.test(typed) || (day !== '' && !isDay(day))) return l10n.t('There is no such day.');
  if (day !== '') return l10n.t('There is no such time; hours go from 00:00 to 23:59.');
  if (/^\d{4}-\d{2}-\d{2}/.test(typed) && WITH_OFFSET.test(typed))
    return l10n.t('Write the time without an offset, and put the time zone into “zone”.');
  return l10n.t('Write day and time like 2026-12-03 15:00.');
}

/** The day of `heard-on`; undefined, and reported, when it is none. */
export function readDay(map: PlanMap<PlanKey>, key: 'heard-on'): string | undefined {
  const typed = map.text(key);
  const node = map.node(key);
  if (typed === undefined || !node) return undefined;
  if (DAY.test(typed) && isDay(typed)) return typed;
  const message = DAY.test(typed)
    ? l10n.t('There is no such day.')
    : l10n.t('Write the day like 2026-12-09.');
  map.findings.report('plan-date', node, message);
  return undefined;
}
