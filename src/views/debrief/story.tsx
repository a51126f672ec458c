import * as l10n from '@vscode/l10n';
import type { Beat } from '../../core/round/beats';
import type { RevealedStory } from '../../core/round/debrief/model';
import { FieldProblem } from './field-problem';
import { nameOf, TOLD } from './fields';
import { useDebrief } from './use-debrief';

/** A story in beats, each to be ticked when it was told. */
export function Story({ story }: { story: RevealedStory }) {
  const { title, sections, count, told, before } = story;
  return (
    <div>
      <h3>{title}</h3>
      <p role="status">{l10n.t`${told.length} of ${count} beats told`}</p>
      {before && (
        <p class="quiet">
          {l10n.t`You ticked ${before} when the story had other words; a tick here begins anew.`}
        </p>
      )}
      {count === 0 && <p>{l10n.t('Nothing is written in it yet.')}</p>}
      {sections.map(({ heading, beats }, at) => (
        <div key={at} role="group" aria-label={heading}>
          <h4>{heading}</h4>
          {beats.map((beat) => (
            <Tick key={beat.number} story={story} beat={beat} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Tick({
  story: { path, version, told },
  beat: { number, text },
}: {
  story: RevealedStory;
  beat: Beat;
}) {
  const { state, choose } = useDebrief();
  const field = { kind: 'beat', story: path, version, beat: number } as const;
  const known = told.includes(number) ? TOLD : '';
  const isTold = (state.drafts[nameOf(field)]?.value ?? known) === TOLD;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={isTold}
          onChange={() => choose(field, isTold ? '' : TOLD, known)}
        />
        <span dir="auto">{text}</span>
      </label>
      <FieldProblem field={field} base={known} />
    </>
  );
}
