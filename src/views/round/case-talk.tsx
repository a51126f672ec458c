import * as l10n from '@vscode/l10n';
import { filled } from '../../core/filled';
import { conversation, openInjects, type OpenInject } from './conversation';
import type { LiveRound } from './live-round';
import { useSpeaker } from './live-speaker';
import type { PageModel } from './model';
import type { PagePlay } from './protocol';
import { Transcript } from './transcript';

interface CaseTalkParts {
  live: LiveRound;
  play: PagePlay;
  model: PageModel;
}

/** The conversation in a case, and who waits in it. */
export function CaseTalk({ live: { round }, play: { turns, plots }, model }: CaseTalkParts) {
  const { waiting } = useSpeaker();
  const { elapsed } = model.time;
  return (
    <>
      <Transcript entries={conversation(round, turns, waiting, elapsed)} plots={plots} />
      <Open injects={openInjects(turns, elapsed)} />
    </>
  );
}

/** Who waits for a response; the time that is left isn't spoken each second. */
function Open({ injects }: { injects: readonly OpenInject[] }) {
  return (
    <>
      {injects.map(({ from, left }, at) => (
        <p key={at} class="open-inject" role="timer" aria-live="off">
          {filled(
            l10n.t('{0} waits for you: {1}'),
            <strong>{from}</strong>,
            <span class="digits">{left}</span>,
          )}
        </p>
      ))}
    </>
  );
}
