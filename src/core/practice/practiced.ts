/** How many days a local time such as `2026-11-22T14:05:09+01:00` is after today; negative before. */
export type DayOf = (started: string) => number;
