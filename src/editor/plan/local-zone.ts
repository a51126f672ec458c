import { zoneName } from '../../core/plan/zone-name';

/** Name of the time zone of this computer; in a remote window, of the remote one. */
export function localZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions() as { timeZone?: string };
  return zoneName(timeZone, new Date().getTimezoneOffset());
}
