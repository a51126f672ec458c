import * as l10n from '@vscode/l10n';
import type { SaidLine, ShownSignal, SignalArea } from '../../core/round/debrief/case-model';
import { LINE_LABELS } from '../../core/round/record/line-labels';
import { Moment } from './moment';
import { Proposals } from './proposals';

/** Signals by focus area, with the lines that show them and what they may show as well. */
export function Signals({ areas }: { areas: readonly SignalArea[] }) {
  return (
    <section aria-labelledby="signals">
      <h2 id="signals">{l10n.t('What your lines show')}</h2>
      <p class="quiet">
        {l10n.t(
          'Matched: the case knows what the line asked for or did. Confirmed: you say that it shows. Seen: your partner says so. These are never added up.',
        )}
      </p>
      {areas.map((area) => (
        <Area key={area.slot} area={area} />
      ))}
    </section>
  );
}

function Area({ area: { slot, name, shown, proposals } }: { area: SignalArea }) {
  return (
    <div class="signals" role="group" aria-labelledby={`signals-${slot}`}>
      <h3 id={`signals-${slot}`}>{name}</h3>
      {shown.length === 0 && <p>{l10n.t('Nothing of it stands in the record yet.')}</p>}
      <ul class="moments">
        {shown.map((signal) => (
          <li key={signal.signal}>
            <Shown signal={signal} />
          </li>
        ))}
      </ul>
      <Proposals name={name} proposals={proposals} />
    </div>
  );
}

function Shown({ signal: { text, matched, self, partner, isSeen } }: { signal: ShownSignal }) {
  return (
    <>
      <p>{text}</p>
      <dl class="evidence-lines">
        <Lines way={l10n.t('Matched')} lines={matched} />
        <Lines way={l10n.t('Confirmed by you')} lines={self} />
        <Lines way={l10n.t('Seen by your partner')} lines={partner} />
        {isSeen && partner.length === 0 && (
          <div>
            <dt>{l10n.t('Seen by your partner')}</dt>
            <dd>{l10n.t('without naming a line')}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Lines({ way, lines }: { way: string; lines: readonly SaidLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{way}</dt>
      {lines.map(({ number, at, kind, text }) => (
        <dd key={number}>
          <Moment at={at} who={l10n.t(LINE_LABELS[kind])} text={text} />
        </dd>
      ))}
    </div>
  );
}
