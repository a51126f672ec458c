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
  const parts = [count(minutes, 'minute'), count(seconds % 60, 'second')];
  return parts.filter(Boolean).join(' ') || '0 seconds';
}

function clockText(seconds: number): string {
  return [Math.floor(seconds / 60), seconds % 60].map(pad).join(':');
}

/** A whole number with at least two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function count(value: number, unit: string): string {
  if (value === 0) return '';
  return `${value} ${unit}${value === 1 ? '' : 's'}`;
}
