import * as l10n from '@vscode/l10n';
import type { CueModel } from '../../core/retrieval/shown-drill';

const RADIUS = 26;
const LENGTH = 2 * Math.PI * RADIUS;

/** The time of a cue as a ring that empties and in words. When it is up, nothing is locked. */
export function Clock({ cue, seconds }: { cue: CueModel; seconds: number }) {
  const gone = LENGTH * (1 - seconds / cue.limit);
  return (
    <div class="clock" role="timer" aria-live="off">
      <svg class="ring" viewBox="0 0 60 60" aria-hidden="true">
        <circle class="track" cx="30" cy="30" r={RADIUS} />
        <circle
          class="rest"
          cx="30"
          cy="30"
          r={RADIUS}
          stroke-dasharray={String(LENGTH)}
          stroke-dashoffset={String(gone)}
        />
      </svg>
      <p>{timeWords(cue, seconds)}</p>
    </div>
  );
}

export const timeUpWords = (): string => l10n.t('Time is up. Late counts, too.');

function timeWords({ seconds: taken }: CueModel, left: number): string {
  if (taken !== undefined) return l10n.t`It took ${taken} s.`;
  return left > 0 ? l10n.t`${left} s left` : timeUpWords();
}
