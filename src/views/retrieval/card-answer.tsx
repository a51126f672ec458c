import * as l10n from '@vscode/l10n';
import type { PatternCard } from '../../core/guide/pattern-card';

/** What a card says of the problem that was asked. */
export function CardAnswer({ card: { name, pattern, cost, whenWrong } }: { card: PatternCard }) {
  return (
    <>
      <p class="name">{name}</p>
      <dl>
        <dt>{l10n.t('What it does')}</dt>
        <dd>{pattern}</dd>
        <dt>{l10n.t('What it costs')}</dt>
        <dd>{cost}</dd>
        <dt>{l10n.t('When it is wrong')}</dt>
        <dd>{whenWrong}</dd>
      </dl>
    </>
  );
}
