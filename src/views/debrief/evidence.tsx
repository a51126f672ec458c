import * as l10n from '@vscode/l10n';
import type { SlotId } from '../../core/guide/rubric';
import type { AreaModel } from '../../core/round/debrief/model';
import { FieldProblem } from './field-problem';
import { linesOf, nameOf } from './fields';
import { useDebrief } from './use-debrief';

/** The lines that stand behind a level, each to be changed, and a place for one more. */
export function Evidence({ area }: { area: AreaModel }) {
  const { state } = useDebrief();
  const { slot, name, evidence } = area;
  const lines = linesOf(evidence, slot, Object.keys(state.drafts));
  return (
    <div class="evidence" role="group" aria-label={l10n.t`Evidence for ${name}`}>
      <h3>{l10n.t('Evidence')}</h3>
      {lines.length > 0 && (
        <ol>
          {lines.map((line, at) => (
            <li key={line}>
              <Line slot={slot} line={line} label={l10n.t`Evidence ${at + 1} for ${name}`} />
            </li>
          ))}
        </ol>
      )}
      <Line slot={slot} line="" label={l10n.t`One more line of evidence for ${name}`} />
    </div>
  );
}

/** Enter ends a line, and so does leaving it. */
function Line({ slot, line, label }: { slot: SlotId; line: string; label: string }) {
  const { state, type, finish, choose } = useDebrief();
  const field = { kind: 'evidence', slot, line } as const;
  const isNew = line === '';
  const remove = () => {
    choose(field, '', line);
    document.getElementById(newLineId(slot))?.focus();
  };
  return (
    <>
      <div class="line">
        <textarea
          id={isNew ? newLineId(slot) : undefined}
          rows={1}
          dir="auto"
          aria-label={label}
          placeholder={isNew ? l10n.t('A quote, or a moment of the round') : undefined}
          value={state.drafts[nameOf(field)]?.value ?? line}
          onInput={({ currentTarget }) => type(field, currentTarget.value, line)}
          onBlur={() => finish(field)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            finish(field);
          }}
        />
        {isNew ? (
          <button type="button" class="secondary" onClick={() => finish(field)}>
            {l10n.t('Add')}
          </button>
        ) : (
          <button
            type="button"
            class="secondary"
            aria-label={l10n.t`Remove: ${line}`}
            onClick={remove}
          >
            {l10n.t('Remove')}
          </button>
        )}
      </div>
      <FieldProblem field={field} base={line} />
    </>
  );
}

const newLineId = (slot: SlotId) => `new-${slot}`;
