import * as l10n from '@vscode/l10n';
import { numberOf } from '../../core/language';
import type { Candidate } from '../../core/round/debrief/candidates';
import type { AreaModel } from '../../core/round/debrief/model';
import { nameOf } from './fields';
import { useDebrief } from './use-debrief';

/** What was typed, marked and answered in the round, to be taken as evidence. */
export function Candidates({
  area,
  candidates,
}: {
  area: AreaModel;
  candidates: readonly Candidate[];
}) {
  if (candidates.length === 0) return null;
  return (
    <details>
      <summary>
        {numberOf(
          candidates.length,
          l10n.t('Pick from the round: {0} line'),
          l10n.t('Pick from the round: {0} lines'),
        )}
      </summary>
      <ul class="candidates">
        {candidates.map((candidate, at) => (
          <li key={at}>
            <Pick area={area} candidate={candidate} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A line is its own field, since it may be taken twice before the record has it. */
function Pick({ area: { slot, evidence }, candidate }: { area: AreaModel; candidate: Candidate }) {
  const { state, choose } = useDebrief();
  const { phase, text } = candidate;
  const field = { kind: 'evidence', slot, line: text } as const;
  const known = evidence.includes(text) ? text : '';
  const isTaken = (state.drafts[nameOf(field)]?.value ?? known) !== '';
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isTaken}
        onChange={() => choose(field, isTaken ? '' : text, known)}
      />
      <span>
        {phase && <span class="quiet">{phase}: </span>}
        {text}
      </span>
    </label>
  );
}
