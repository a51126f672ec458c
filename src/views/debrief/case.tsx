import * as l10n from '@vscode/l10n';
import type { CaseModel, MeasuredCase } from '../../core/round/debrief/case-model';
import { mitigationWords, questionWords, responseWords } from '../../core/round/debrief/case-words';
import './case.css';
import { Clock } from './clock';
import { Moment } from './moment';
import { Signals } from './signals';

/** What was made of a case, before anything that is kept back of it. Nothing is added up. */
export function CaseDebrief({ study: { clock, measured, advice, areas } }: { study: CaseModel }) {
  return (
    <>
      <Clock phases={clock} />
      {measured ? (
        <Measured measured={measured} />
      ) : (
        <p class="note">
          {l10n.t('Only your lines were kept of this case, so nothing was measured.')}
        </p>
      )}
      <ToTry advice={advice} />
      <Signals areas={areas} />
    </>
  );
}

function Measured({ measured }: { measured: MeasuredCase }) {
  return (
    <>
      <section aria-labelledby="course">
        <h2 id="course">{l10n.t('How you went about it')}</h2>
        <p>{questionWords(measured)}</p>
        <p>{mitigationWords(measured)}</p>
      </section>
      <Injects measured={measured} />
      <Sides measured={measured} />
      <Unasked measured={measured} />
      <WrongTurns measured={measured} />
    </>
  );
}

function Injects({ measured: { injects } }: { measured: MeasuredCase }) {
  return (
    <section aria-labelledby="injects">
      <h2 id="injects">{l10n.t('What came in')}</h2>
      {injects.length === 0 && <p>{l10n.t('Nothing came in while the round ran.')}</p>}
      <ul class="moments">
        {injects.map((inject, at) => (
          <li key={at}>
            <Moment at={inject.at} who={inject.from} text={inject.text} />
            <p>{responseWords(inject)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By what happened; nothing where there is nothing to say. */
function ToTry({ advice }: Pick<CaseModel, 'advice'>) {
  if (advice.length === 0) return null;
  return (
    <section aria-labelledby="to-try">
      <h2 id="to-try">{l10n.t('To try in the next case')}</h2>
      <ul class="plain">
        {advice.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Both sides belong to a case (guide item G79). */
function Sides({ measured: { sides } }: { measured: MeasuredCase }) {
  const counts = [
    [l10n.t('Technical'), sides.technical],
    [l10n.t('Organizational'), sides.organizational],
    [l10n.t('Both at once'), sides.both],
    [l10n.t('Matched nothing in the case'), sides.neither],
  ] as const;
  return (
    <section aria-labelledby="sides">
      <h2 id="sides">{l10n.t('Which side your lines were about')}</h2>
      <dl class="counts">
        {counts.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Unasked({ measured: { unasked } }: { measured: MeasuredCase }) {
  return (
    <section aria-labelledby="unasked">
      <h2 id="unasked">{l10n.t('Never asked for')}</h2>
      {unasked.length === 0 && <p>{l10n.t('You asked for everything that there was.')}</p>}
      <ul class="plain">
        {unasked.map(({ about, times }) => (
          <li key={about}>{times === 1 ? about : `${about}: ${times}`}</li>
        ))}
      </ul>
    </section>
  );
}

function WrongTurns({ measured: { wrongTurns } }: { measured: MeasuredCase }) {
  return (
    <section aria-labelledby="turns">
      <h2 id="turns">{l10n.t('Wrong turns')}</h2>
      {wrongTurns.length === 0 && <p>{l10n.t('None was met.')}</p>}
      <ul class="moments">
        {wrongTurns.map(({ at, flag, says }, index) => (
          <li key={index}>
            <Moment
              at={at}
              who={says === undefined ? '' : l10n.t('Interviewer')}
              text={says ?? ''}
            />
            {flag && <p>{l10n.t`It speaks for this: ${flag}`}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
