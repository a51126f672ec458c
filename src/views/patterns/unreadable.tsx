import * as l10n from '@vscode/l10n';
import { send } from './connection';
import type { PatternsModel } from './protocol';

/** Rounds that aren't counted, since their files can't be read. */
export function Unreadable({ files }: { files: PatternsModel['unreadable'] }) {
  if (files.length === 0) return null;
  return (
    <div class="unreadable">
      <p>
        {l10n.t('These files say they are rounds, but can’t be read, so that they aren’t counted:')}
      </p>
      <ul>
        {files.map(({ id, path }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              data-key={`file:${id}`}
              onClick={() => send({ type: 'openFile', id })}
            >
              <bdi>{path}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
