import * as l10n from '@vscode/l10n';
import { useDebrief } from './use-debrief';

/** The record is gone before the page could show it; words that aren't in it can be copied from here. */
export function Unavailable({ reason }: { reason: string }) {
  const { drafts } = useDebrief().state;
  const words = Object.values(drafts).map(({ value }) => value);
  return (
    <>
      <h1>{l10n.t('Rate round')}</h1>
      <p role="alert">{reason}</p>
      {words.length > 0 && (
        <>
          <label for="words">{l10n.t('What you typed that isn’t in the record')}</label>
          <textarea id="words" readOnly rows={8} value={words.join('\n')} />
        </>
      )}
    </>
  );
}
