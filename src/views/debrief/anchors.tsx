import * as l10n from '@vscode/l10n';
import type { AreaModel } from '../../core/round/debrief/model';
import type { RatingLevel } from '../../core/round/record/record';
import { FieldProblem } from './field-problem';
import { levelValue, nameOf } from './fields';
import { useDebrief } from './use-debrief';

/** What each level looks like, to choose from. */
export function Anchors({ area }: { area: AreaModel }) {
  const { slot, name, anchors, level } = area;
  return (
    <fieldset>
      <legend>{l10n.t`What was to be seen of ${name}`}</legend>
      {anchors.map((anchor) => (
        <Choice
          key={anchor.level}
          area={area}
          level={anchor.level}
          name={String(anchor.level)}
          text={anchor.text}
        />
      ))}
      <Choice
        area={area}
        level="not-shown"
        name={l10n.t('Not shown')}
        text={l10n.t('Nothing in this round gave a view of it.')}
      />
      <FieldProblem field={{ kind: 'level', slot }} base={levelValue(level)} />
    </fieldset>
  );
}

function Choice(props: { area: AreaModel; level: RatingLevel; name: string; text: string }) {
  const { area, level, name, text } = props;
  const { state, choose } = useDebrief();
  const field = { kind: 'level', slot: area.slot } as const;
  const known = levelValue(area.level);
  const chosen = state.drafts[nameOf(field)]?.value ?? known;
  const value = levelValue(level);
  return (
    <label class={chosen === value ? 'choice chosen' : 'choice'}>
      <input
        type="radio"
        name={`level-${area.slot}`}
        value={value}
        checked={chosen === value}
        onChange={() => choose(field, value, known)}
      />
      <span>
        <strong>{name}</strong> {text}
      </span>
    </label>
  );
}
