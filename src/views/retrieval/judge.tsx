import * as l10n from '@vscode/l10n';
import { useRef } from 'preact/hooks';
import type { DeckId, Recall } from '../../core/retrieval/retrieval';
import type { CueModel } from '../../core/retrieval/shown-drill';
import { RECALL_KEYS } from './keys';
import { useFocusOnChange } from './use-focus-on-change';

function recallLabel(recall: Recall): string {
  switch (recall) {
    case 'in-time':
      return l10n.t('Named in time');
    case 'late':
      return l10n.t('Named late');
    case 'not':
      return l10n.t('Not named');
  }
}

const openingLabel = (deck: DeckId): string =>
  deck === 'topics' ? l10n.t('The opening line came, too') : l10n.t('Its cost came, too');

interface Parts {
  cue: CueModel;
  opening: boolean;
  setOpening: (opening: boolean) => void;
  judge: (recall: Recall) => void;
}

/** How it went, by the candidate's own word; it was in time only where the clock says so. */
export function Judge({ cue, opening, setOpening, judge }: Parts) {
  const { deck, limit, seconds = 0, revealed } = cue;
  const recalls = revealed?.recalls ?? [];
  const box = useRef<HTMLInputElement>(null);
  useFocusOnChange(opening, () => box.current);
  return (
    <div class="judge" role="group" aria-label={l10n.t('How did it go?')}>
      <label class="choice">
        <input
          ref={box}
          type="checkbox"
          checked={opening}
          aria-keyshortcuts="T"
          onChange={() => setOpening(!opening)}
        />
        <span>
          {openingLabel(deck)} <kbd>T</kbd>
        </span>
      </label>
      <div class="buttons">
        {recalls.map((recall) => (
          <button
            key={recall}
            type="button"
            aria-keyshortcuts={RECALL_KEYS[recall]}
            onClick={() => judge(recall)}
          >
            {recallLabel(recall)} <kbd>{RECALL_KEYS[recall]}</kbd>
          </button>
        ))}
      </div>
      {seconds > limit && (
        <p class="quiet">
          {l10n.t`It took ${seconds} s, which is over ${limit} s: late, if you named it.`}
        </p>
      )}
    </div>
  );
}
