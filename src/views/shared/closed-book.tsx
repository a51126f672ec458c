import type { ClosedNotice, ClosedReason } from '../../core/round/closed-book';

/** What a candidate can do about closed books: its label, and what the page asks for. */
export const WAY_ON = {
  round: { label: 'Show round', type: 'showRound' },
  interview: { label: 'My interview moved', type: 'openPlan' },
} as const satisfies Record<ClosedReason, { label: string; type: string }>;

/** What stands in place of a page while the books are closed. @param onGo is told what is asked for */
export function ClosedBook(props: {
  title: string;
  closed: ClosedNotice;
  onGo: (type: (typeof WAY_ON)[ClosedReason]['type']) => void;
}) {
  const { title, closed, onGo } = props;
  const { label, type } = WAY_ON[closed.reason];
  return (
    <main>
      <h1>{title}</h1>
      <div class="closed-book">
        <p role="status">{closed.notice}</p>
        <button type="button" onClick={() => onGo(type)}>
          {label}
        </button>
      </div>
    </main>
  );
}
