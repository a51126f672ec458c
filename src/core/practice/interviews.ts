import type { InterviewPlan, PlannedInterview } from '../plan/plan';
import { dayOf, daysBetween, momentAt } from '../plan/wall-clock';
import type { Serves } from './thing';

/** An interview as far as practice is concerned. */
interface Known {
  readonly interview: PlannedInterview;
  /** Days from today; undefined while there is no date. */
  readonly day?: number;
  /** Whether it has ended. */
  readonly over: boolean;
  readonly starts: number;
}

/** The interviews for which something is of use, seen from a day. Days count from today. */
export interface Stretches {
  /** The last one until then. */
  readonly since: number | undefined;
  /** Those after it, first ones first. */
  readonly dates: readonly number[];
  /** Whether there is one without a date. */
  readonly undated: boolean;
}

/** On which days there are interviews, counted from today. */
export class InterviewDays {
  private readonly all: readonly Known[];

  /**
   * @param zone IANA name of the time zone that days are counted in
   * @param today `2026-11-23`
   */
  constructor(plans: readonly InterviewPlan[], now: number, zone: string, today: string) {
    this.all = plans
      .flatMap(({ interviews }) => interviews)
      .map((interview) => placed(interview, now, zone, today))
      .sort((a, b) => a.starts - b.starts);
  }

  get closed(): ReadonlySet<number> {
    return new Set(this.all.flatMap(({ day }) => day ?? []));
  }

  /** The next one that isn't over and whose day is known. */
  get next(): { title: string; days: number } | undefined {
    const [next] = this.all.filter(({ day, over }) => day !== undefined && !over);
    return next?.day === undefined ? undefined : { title: next.interview.title, days: next.day };
  }

  stretches(serves: Serves, from: number): Stretches {
    const fitting = this.all.filter(({ interview }) => isFor(serves, interview));
    const days = fitting.flatMap(({ day }) => day ?? []);
    return {
      since: days.filter((day) => day <= from).at(-1),
      dates: [...new Set(days.filter((day) => day > from))],
      undated: this.all.length === 0 || fitting.length > days.length,
    };
  }
}

function placed(interview: PlannedInterview, now: number, zone: string, today: string): Known {
  const { at, minutes } = interview;
  if (at === undefined) return { interview, over: false, starts: Infinity };
  const starts = momentAt(at, interview.zone ?? zone);
  const day = daysBetween(today, dayOf(starts, zone));
  return { interview, day, over: starts + minutes * 60_000 <= now, starts };
}

const KNOWN: readonly string[] = ['exploratory', 'service-ownership'];

/** An interview of another kind takes everything. */
function isFor(serves: Serves, { round }: PlannedInterview): boolean {
  return serves === 'both' || round === undefined || !KNOWN.includes(round) || round === serves;
}
