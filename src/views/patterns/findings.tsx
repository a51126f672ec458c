import * as l10n from '@vscode/l10n';
import type { Finding, SectionId } from '../../core/review/patterns';
import { roundName } from '../../core/review/round-names';
import { RoundLink } from './round-link';

/** As many rounds are named; those before are only counted. */
const MOST_NAMED = 5;

/** What stands out, each with the rounds that it rests on. */
export function Findings({ id, findings }: { id: SectionId; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map((finding, at) => (
        <li key={at}>
          <p dir="auto">{finding.text}</p>
          <Rounds finding={finding} place={`${id}:finding-${at}`} />
        </li>
      ))}
    </ul>
  );
}

function Rounds({ finding: { rounds }, place }: { finding: Finding; place: string }) {
  if (rounds.length === 0) return null;
  const named = rounds.slice(-MOST_NAMED);
  const before = rounds.length - named.length;
  return (
    <p class="rounds">
      <span class="quiet">
        {before > 0 ? l10n.t('Rounds, {0} earlier and:', before) : l10n.t('Rounds:')}
      </span>
      {named.map((started) => (
        <RoundLink key={started} started={started} place={place} name={roundName(started)} />
      ))}
    </p>
  );
}
