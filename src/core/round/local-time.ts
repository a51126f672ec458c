import { pad } from './time-text';

/**
 * A moment on the candidate's own wall clock, `2026-11-22T14:05:09.250+01:00`.
 * @param at milliseconds since 1970
 * @param offset minutes that local time is ahead of UTC at that moment
 */
export function localIso(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The same moment to the minute, fit for a file name: `2026-11-22T1405`. */
export function fileStamp(at: number, offset: number): string {
  return localIso(at, offset).slice(0, 16).replace(':', '');
}
