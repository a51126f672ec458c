import * as l10n from '@vscode/l10n';
import { numberOf } from '../language';

/** `38:12`; minutes go on beyond 59. A started second is not yet over: 44 min 59.1 s left is 45:00. */
export function countdownText(remaining: number): string {
  return clockText(Math.ceil(remaining / 1000));
}

/** `01:20` of whole seconds that have passed. */
export function elapsedText(elapsed: number): string {
  return clockText(Math.floor(elapsed / 1000));
}

/** "38 minutes 12 seconds", for screen readers and sentences. */
export function spokenTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const inMinutes = numberOf(minutes, l10n.t('{0} minute'), l10n.t('{0} minutes'));
  const inSeconds = numberOf(rest, l10n.t('{0} second'), l10n.t('{0} seconds'));
  if (minutes === 0) return inSeconds;
  return rest === 0 ? inMinutes : l10n.t`${inMinutes} ${inSeconds}`;
}

function clockText(seconds: number): string {
  return [Math.floor(seconds / 60), seconds % 60].map(pad).join(':');
}

/** A whole number with at least two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
