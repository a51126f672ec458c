import * as l10n from '@vscode/l10n';
import type { InterviewerSide } from '../../core/case/interviewer/side';

/** What came last by itself, for screen readers: it is spoken when it changes. */
export function News({ side: { injects, wrongTurns } }: { side: InterviewerSide }) {
  const came = injects.flatMap(({ came, from, text }) =>
    came ? [l10n.t`${from} says: ${text}`] : [],
  );
  const met = wrongTurns.flatMap(({ isMet, says }) =>
    isMet ? [l10n.t`A wrong turn. Say: ${says}`] : [],
  );
  return (
    <p class="spoken" role="status">
      {[...came.slice(-1), ...met.slice(-1)].join(' ')}
    </p>
  );
}
