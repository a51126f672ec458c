import * as l10n from '@vscode/l10n';
import type { Candidate } from '../../core/round/debrief/candidates';
import type { AreaModel, Rated } from '../../core/round/debrief/model';
import { missing } from '../../core/round/debrief/progress';
import { Anchors } from './anchors';
import { Candidates } from './candidates';
import { Evidence } from './evidence';

/** One focus area: what it means, what was to be seen of it, and what shows that. */
export function Area({ area, candidates }: { area: AreaModel; candidates: readonly Candidate[] }) {
  const { slot, name, definition, partner, when } = area;
  const lacks = missing(area);
  return (
    <section class="area" aria-labelledby={`area-${slot}`}>
      <h2 id={`area-${slot}`}>{name}</h2>
      <p>{definition}</p>
      <Anchors area={area} />
      <Evidence area={area} />
      <Candidates area={area} candidates={candidates} />
      {lacks && (
        <p class="lacks">
          {lacks === 'level'
            ? l10n.t('It still needs a level.')
            : l10n.t('It still needs a line of evidence.')}
        </p>
      )}
      {when === 'later' && <p class="quiet">{l10n.t('Rated later, not right after the round.')}</p>}
      {partner && <Partner rated={partner} />}
    </section>
  );
}

function Partner({ rated: { level, evidence } }: { rated: Rated }) {
  return (
    <div class="partner">
      <h3>{l10n.t('Your partner')}</h3>
      <p>{level === 'not-shown' ? l10n.t('Not shown') : (level ?? l10n.t('No level'))}</p>
      <ul>
        {evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
