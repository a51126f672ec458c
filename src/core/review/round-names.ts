import { dayWords, shortDayWords } from '../day-words';

/** `October 2, 2026, 14:05` of the time at which a round began. */
export function roundName(started: string): string {
  return `${dayWords(started)}, ${timeIn(started)}`;
}

/** `Oct 2` for each of them, with the time where a day or its like in another year has several. */
export function roundLabels(started: readonly string[]): string[] {
  const days = started.map(shortDayWords);
  const times = new Map<string, number>();
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
  return started.map((one, at) => {
    const day = days[at] ?? '';
    return times.get(day) === 1 ? day : `${day} ${timeIn(one)}`;
  });
}

const timeIn = (started: string): string => started.slice(11, 16);
