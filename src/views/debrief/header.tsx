import { count } from '../../core/count';
import { progressWords } from '../../core/round/debrief/progress';
import { send } from './connection';
import type { PageModel } from './protocol';
import { useDebrief } from './use-debrief';

/** Which round it is, how far the ratings are, and what else can be done with them. */
export function Header({ model }: { model: PageModel }) {
  const { title, date, areas, deadline, isLate } = model;
  return (
    <header>
      <h1>{title}</h1>
      <p class="quiet">{date}</p>
      <p class="progress" role="status">
        {progressWords(areas)}
      </p>
      <Stored isUnsaved={model.isUnsaved} />
      <p class="quiet">
        {isLate
          ? `The hour after the round was over at ${deadline}: what you rate now is marked as rated later.`
          : `What you rate until ${deadline} counts as rated right after the round, then as rated later.`}
      </p>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => send({ type: 'openRecord' })}>
          Open the record
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => send({ type: 'exportPartnerSheet' })}
        >
          Export partner sheet
        </button>
        <button type="button" class="secondary" onClick={() => send({ type: 'readPartnerSheet' })}>
          Read partner sheet back
        </button>
      </div>
    </header>
  );
}

function Stored({ isUnsaved }: { isUnsaved: boolean }) {
  const { unavailable, drafts } = useDebrief().state;
  const refused = Object.values(drafts).filter(({ problem }) => problem !== undefined).length;
  if (unavailable !== undefined) {
    return <p role="alert">{unavailable} What you typed here stays here.</p>;
  }
  if (refused > 0) return <p role="alert">{count(refused, 'change')} not in the record yet.</p>;
  if (isUnsaved) {
    return (
      <p>The record has unsaved changes in its editor; what you do here is saved with them.</p>
    );
  }
  return <p class="quiet">Everything you do here is written into the record at once.</p>;
}
