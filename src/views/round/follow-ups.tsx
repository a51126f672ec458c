import * as l10n from '@vscode/l10n';
import type { AskedProbe } from '../../core/round/round';
import { send } from './connection';
import type { Offer } from './protocol';

interface FollowUpsParts {
  offers: readonly Offer[];
  asked: readonly AskedProbe[];
  readOnly: boolean;
}

/** What the interviewer has asked beside the question, and might ask next. */
export function FollowUps({ offers, asked, readOnly }: FollowUpsParts) {
  const next = readOnly ? [] : offers;
  if (next.length === 0 && asked.length === 0) return null;
  return (
    <section aria-labelledby="follow-ups" tabIndex={-1}>
      <h2 id="follow-ups">{l10n.t('Follow-ups')}</h2>
      {asked.length > 0 && (
        <ol class="asked" aria-label={l10n.t('Asked')}>
          {asked.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      )}
      {next.length > 0 && (
        <ul class="offers" aria-label={l10n.t('Could be asked next')}>
          {next.map((offer) => (
            <OfferLine key={offer.id} offer={offer} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Asking begins another answer, which is typed where the last one was. */
function OfferLine({ offer: { id, text, because } }: { offer: Offer }) {
  const ask = () => {
    send({ type: 'ask', probe: { id, text } });
    document.getElementById('words')?.focus();
  };
  return (
    <li>
      <button type="button" class="secondary" aria-describedby={`offer-${id}`} onClick={ask}>
        {l10n.t('Ask')}
      </button>
      <span id={`offer-${id}`}>
        {text}
        {because && <span class="because"> {because}.</span>}
      </span>
    </li>
  );
}
