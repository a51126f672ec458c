import { useRef } from 'preact/hooks';
import type { Recall } from '../../core/retrieval/retrieval';
import type { CueModel } from '../../core/retrieval/shown-drill';
import { RECALL_KEYS } from './keys';
import { useFocusOnChange } from './use-focus-on-change';

const LABELS: Readonly<Record<Recall, string>> = {
  'in-time': 'Named in time',
  late: 'Named late',
  not: 'Not named',
};

const OPENING = {
  topics: 'The opening line came, too',
  patterns: 'Its cost came, too',
} as const;

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
    <div class="judge" role="group" aria-label="How did it go?">
      <label class="choice">
        <input
          ref={box}
          type="checkbox"
          checked={opening}
          aria-keyshortcuts="T"
          onChange={() => setOpening(!opening)}
        />
        <span>
          {OPENING[deck]} <kbd>T</kbd>
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
            {LABELS[recall]} <kbd>{RECALL_KEYS[recall]}</kbd>
          </button>
        ))}
      </div>
      {seconds > limit && (
        <p class="quiet">
          It took {seconds} s, which is over {limit} s: late, if you named it.
        </p>
      )}
    </div>
  );
}
