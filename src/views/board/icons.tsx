import type { CoverageState } from '../../core/coverage/covered';
import type { Cell } from '../../core/coverage/board/stories';

/** Outlines on a grid of 16, drawn with the color of the text. */
const STATES: Readonly<Record<CoverageState, string>> = {
  missing: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5.5 8h5',
  thin: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 2v12M10 4v8M12 6v4',
  solid: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5 8.2l2.2 2.2L11 6',
};

/** The sign of a state; always beside words that say the same. */
export function StateIcon({ state }: { state: CoverageState }) {
  return (
    <svg class={`icon state-${state}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={STATES[state]} />
    </svg>
  );
}

/** A disc for a main story, a small diamond for a supporting one; hollow when it is weak. */
export function CellIcon({ role, weaknesses }: Pick<Cell, 'role' | 'weaknesses'>) {
  const strength = weaknesses.length === 0 ? 'strong' : 'weak';
  return (
    <svg class={`cell-icon ${strength}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {role === 'main' ? (
        <circle cx="8" cy="8" r="5.5" />
      ) : (
        <path d="M8 3.5 12.5 8 8 12.5 3.5 8Z" />
      )}
    </svg>
  );
}
