import * as l10n from '@vscode/l10n';
import { verdictWord } from '../../core/case/verdict-word';
import { isRated } from '../../core/round/debrief/progress';
import type { SolutionModel } from '../../core/round/debrief/solution';
import { elapsedText } from '../../core/round/time-text';
import { Matters } from './matters';
import type { PageModel } from './protocol';
import { Unseen } from './unseen';
import { useDebrief } from './use-debrief';

/** What is kept back of a case until its candidate asks for it. */
export function Solution({ model: { areas, solution, noSolution } }: { model: PageModel }) {
  const { reveal } = useDebrief();
  const isDone = areas.every(isRated);
  return (
    <section aria-labelledby="solution">
      <h2 id="solution">{l10n.t('What was behind it')}</h2>
      {!isDone && !solution && (
        <p>{l10n.t('Rate all areas first: what you know afterwards colors what you remember.')}</p>
      )}
      <button
        type="button"
        class={solution ? 'secondary' : ''}
        onClick={() => reveal({ solution: !solution })}
      >
        {solution
          ? l10n.t('Hide')
          : isDone
            ? l10n.t('Reveal the case')
            : l10n.t('Reveal it anyway')}
      </button>
      {noSolution && <p role="alert">{noSolution}</p>}
      {solution && <Content solution={solution} />}
    </section>
  );
}

function Content({ solution }: { solution: SolutionModel }) {
  const { versions, truth, whySometimes, shape } = solution;
  return (
    <div class="solution">
      {versions && (
        <p role="note">
          {l10n.t`You played version ${versions.played} of this case; this is version ${versions.now}, and some of it may not have been so then.`}
        </p>
      )}
      <h3>{l10n.t('The truth')}</h3>
      <p>{truth}</p>
      {whySometimes !== undefined && (
        <>
          <h3>{l10n.t('Why only sometimes')}</h3>
          <p>{whySometimes}</p>
        </>
      )}
      <List title={l10n.t('Turning points')} items={solution.turningPoints} />
      <Matters solution={solution} />
      <Actions solution={solution} />
      <List title={l10n.t('Other good ways')} items={solution.alternatives} />
      <Unseen solution={solution} />
      <List title={l10n.t('To take away, technical')} items={solution.technical} />
      <List title={l10n.t('To take away, organizational')} items={solution.organizational} />
      <h3>{l10n.t('Where this happens')}</h3>
      <p>{shape}</p>
      <List title={l10n.t('To read on')} items={solution.sources} />
    </div>
  );
}

function Actions({ solution: { actions } }: { solution: SolutionModel }) {
  return (
    <>
      <h3>{l10n.t('What you did')}</h3>
      {actions.length === 0 && <p>{l10n.t('Nothing that the case knows of.')}</p>}
      <ul class="moments">
        {actions.map(({ at, label, verdict, why, undo }, index) => (
          <li key={index}>
            <p>
              <span class="quiet">{elapsedText(at * 1000)}</span> {label}:{' '}
              <strong>{verdictWord(verdict)}</strong>
            </p>
            <p>{why}</p>
            <p class="quiet">
              {undo === 'none' ? l10n.t('It can’t be undone.') : l10n.t`To undo it: ${undo}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
