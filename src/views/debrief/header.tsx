import * as l10n from '@vscode/l10n';
import { numberOf } from '../../core/language';
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
          ? l10n.t`The hour after the round was over at ${deadline}: what you rate now is marked as rated later.`
          : l10n.t`Until ${deadline} the record says that you rated while the round was fresh; after that, that you rated it later.`}
      </p>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => send({ type: 'openRecord' })}>
          {l10n.t('Open the record')}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => send({ type: 'exportPartnerSheet' })}
        >
          {l10n.t('Export partner sheet')}
        </button>
        <button type="button" class="secondary" onClick={() => send({ type: 'readPartnerSheet' })}>
          {l10n.t('Read partner sheet back')}
        </button>
      </div>
    </header>
  );
}

function Stored({ isUnsaved }: { isUnsaved: boolean }) {
  const { unavailable, drafts } = useDebrief().state;
  const refused = Object.values(drafts).filter(({ problem }) => problem !== undefined).length;
  if (unavailable !== undefined) {
    return (
      <p role="alert">
        {unavailable} {l10n.t('What you typed here stays here.')}
      </p>
    );
  }
  if (refused > 0) return <p role="alert">{refusedWords(refused)}</p>;
  if (isUnsaved) {
    return (
      <p>
        {l10n.t(
          'The record has unsaved changes in its editor; what you do here is saved with them.',
        )}
      </p>
    );
  }
  return (
    <p class="quiet">{l10n.t('Everything you do here is written into the record at once.')}</p>
  );
}

const refusedWords = (refused: number): string =>
  numberOf(
    refused,
    l10n.t('{0} change not in the record yet.'),
    l10n.t('{0} changes not in the record yet.'),
  );
