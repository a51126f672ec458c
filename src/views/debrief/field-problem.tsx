import * as l10n from '@vscode/l10n';
import { nameOf, type Field } from './fields';
import { useDebrief } from './use-debrief';

/** Says why something isn't in the record, and what can be done about it. */
export function FieldProblem({ field, base }: { field: Field; base: string }) {
  const { state, again, drop } = useDebrief();
  const problem = state.drafts[nameOf(field)]?.problem;
  if (problem === undefined) return null;
  return (
    <div class="problem">
      <p role="alert">{problem}</p>
      <button type="button" class="secondary" onClick={() => again(field, base)}>
        {l10n.t('Write it now')}
      </button>
      <button type="button" class="secondary" onClick={() => drop(field)}>
        {l10n.t('Leave the record as it is')}
      </button>
    </div>
  );
}
