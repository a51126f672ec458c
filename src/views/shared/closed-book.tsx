import * as l10n from '@vscode/l10n';
import type { ClosedNotice, ClosedReason } from '../../core/round/closed-book';

/** What a candidate can do about closed books: its label, and what the page asks for. A drill is in a tab of its own. */
export const WAY_ON = {
  round: { label: () => l10n.t('Show round'), type: 'showRound' },
  interview: { label: () => l10n.t('My interview moved'), type: 'openPlan' },
  drill: undefined,
} as const satisfies Record<ClosedReason, { label: () => string; type: string } | undefined>;

/** What a page can ask for. */
export type WayOn = NonNullable<(typeof WAY_ON)[ClosedReason]>['type'];

/** What stands in place of a page while the books are closed. @param onGo is told what is asked for */
export function ClosedBook(props: {
  title: string;
  closed: ClosedNotice;
  onGo: (type: WayOn) => void;
}) {
  const { title, closed, onGo } = props;
  const way = WAY_ON[closed.reason];
  return (
    <main>
      <h1>{title}</h1>
      <div class="closed-book">
        <p role="status">{closed.notice}</p>
        {way && (
          <button type="button" onClick={() => onGo(way.type)}>
            {way.label()}
          </button>
        )}
      </div>
    </main>
  );
}
