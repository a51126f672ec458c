import type { SideAction } from '../../core/case/interviewer/side';

/** What the candidate may have done, how it is judged as things are, and what comes of it. */
export function Actions({ actions }: { actions: readonly SideAction[] }) {
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">Actions</h2>
      <ul class="cards">
        {actions.map(({ id, label, verdict, why, result, undo, mitigates, isDone }) => (
          <li key={id}>
            <p>
              <strong>{label}</strong>{' '}
              <span class="state">
                {verdict}
                {mitigates && ', stops harm'}
                {isDone && ', done'}
              </span>
            </p>
            <p>{why}</p>
            <blockquote>{result}</blockquote>
            <p class="quiet">To undo: {undo}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
