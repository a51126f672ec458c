import * as l10n from '@vscode/l10n';
import type { MatterMap } from './matter-map';
import type { RecordedPhase, RoundTimes } from './record';

const CODE = 'round-times';

/** What is checked of the times of a whole round. */
interface Times extends RoundTimes {
  readonly started: string;
  readonly ended: string;
  readonly phases: readonly Pick<RecordedPhase, 'planned' | 'added' | 'real'>[];
}

/** Reports sums that aren't those of the phases, and a round that ends before it begins. */
export function checkTimes(map: MatterMap, times: Times): void {
  const ended = map.node('ended');
  if (ended && Date.parse(times.ended) < Date.parse(times.started))
    map.findings.add(ended, l10n.t('The round ends before it begins.'), CODE);
  for (const part of ['planned', 'added', 'real'] as const) {
    const node = map.node(`${part}-seconds`);
    const sum = times.phases.reduce((total, phase) => total + phase[part], 0);
    if (node && times.phases.length > 0 && sum !== times[part])
      map.findings.add(node, l10n.t`The phases add up to ${sum} seconds, not to this.`, CODE);
  }
  const withGaps = map.node('real-seconds-with-gaps');
  if (withGaps && times.realWithGaps < times.real)
    map.findings.add(withGaps, l10n.t('This is less than the time without gaps.'), CODE);
}

/**
 * Reads the entries of a list, and reports those that come earlier than the one above.
 * @param partOf which entries stand in order among themselves; all do if not given
 */
export function inOrder<T extends { readonly at: number }>(
  read: (entry: MatterMap) => T | undefined,
  partOf: (value: T) => string = () => '',
): (entry: MatterMap) => T | undefined {
  const lasts = new Map<string, number>();
  return (entry) => {
    const value = read(entry);
    const node = entry.node('at-seconds');
    if (!value) return undefined;
    const part = partOf(value);
    const last = lasts.get(part) ?? 0;
    if (node && value.at < last)
      entry.findings.add(node, l10n.t('This is earlier than the line above it.'), CODE);
    lasts.set(part, Math.max(last, value.at));
    return value;
  };
}
