import type { Unasked } from '../record/recorded-case';

const ABOUT: Readonly<Record<NonNullable<Unasked['about']>, string>> = {
  stability: 'What stability was promised, or was there',
  cost: 'What something costs',
  change: 'What had changed',
  scope: 'Who is hit, how badly and since when',
};

const SIDES: Readonly<Record<NonNullable<Unasked['side']>, string>> = {
  technical: 'Something else on the technical side',
  organizational: 'Something else on the organizational side',
  both: 'Something else on both sides',
};

/** What was never asked for by what it is about, which tells nothing of the answers; plots come last. */
export function unaskedTopics(unasked: readonly Unasked[]): { about: string; times: number }[] {
  const times = new Map<string, number>();
  for (const topic of [...Object.values(ABOUT), ...Object.values(SIDES), PLOT]) times.set(topic, 0);
  for (const one of unasked) times.set(topicOf(one), (times.get(topicOf(one)) ?? 0) + 1);
  return [...times].flatMap(([about, number]) => (number > 0 ? [{ about, times: number }] : []));
}

const PLOT = 'A plot';

function topicOf({ what, about, side }: Unasked): string {
  if (what === 'plot') return PLOT;
  return about ? ABOUT[about] : SIDES[side ?? 'both'];
}
