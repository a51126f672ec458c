import type { SaidLine, ShownSignal, SignalArea } from '../../core/round/debrief/case-model';
import { LINE_LABELS } from '../../core/round/record/line-labels';
import { Moment } from './moment';
import { Proposals } from './proposals';

/** Signals by focus area, with the lines that show them and what they may show as well. */
export function Signals({ areas }: { areas: readonly SignalArea[] }) {
  return (
    <section aria-labelledby="signals">
      <h2 id="signals">What your lines show</h2>
      <p class="quiet">
        Matched: the case knows what the line asked for or did. Confirmed: you say that it shows.
        Seen: your partner says so. These are never added up.
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
      {shown.length === 0 && <p>Nothing of it stands in the record yet.</p>}
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
        <Lines way="Matched" lines={matched} />
        <Lines way="Confirmed by you" lines={self} />
        <Lines way="Seen by your partner" lines={partner} />
        {isSeen && partner.length === 0 && (
          <div>
            <dt>Seen by your partner</dt>
            <dd>without naming a line</dd>
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
          <Moment at={at} who={LINE_LABELS[kind]} text={text} />
        </dd>
      ))}
    </div>
  );
}
