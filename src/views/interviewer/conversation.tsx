import * as l10n from '@vscode/l10n';
import type { SideLine } from '../../core/case/interviewer/side';
import { kindName } from '../round/line-keys';

/** What the candidate said last, and what the product answered. */
export function Conversation({ lines }: { lines: readonly SideLine[] }) {
  return (
    <section aria-labelledby="said">
      <h2 id="said">{l10n.t('Said last')}</h2>
      {lines.length === 0 && <p class="quiet">{l10n.t('Nothing yet.')}</p>}
      <ol class="lines">
        {lines.map(({ line, kind, text, replies }) => (
          <li key={line}>
            <span class="quiet">{kindName(kind)}:</span> {text}
            {replies.map((reply) => (
              <blockquote key={reply}>{reply}</blockquote>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
