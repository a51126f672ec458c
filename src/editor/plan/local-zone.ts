/** IANA name of the time zone of this computer; in a remote window, of the remote one. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
