/**
 * The time zone of a computer: the IANA name that its runtime gives, or, where it gives none (`TZ` is
 * empty, a path, or unknown), its offset, such as `+01:00`.
 *
 * @param minutesWest how far its clock is behind UTC, as `Date` says it
 */
export function zoneName(named: string | undefined, minutesWest: number): string {
  if (named !== undefined && named !== 'Etc/Unknown') return named;
  const minutes = Math.abs(minutesWest);
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${minutesWest > 0 ? '-' : '+'}${clock}`;
}
