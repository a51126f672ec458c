import * as l10n from '@vscode/l10n';
import { gapsOf, type Coverage, type CoverageState, type Covered } from '../covered';
import { isStrong } from '../covering';
import type { NewStoryOffer } from '../tree/node';
import { newStoryOffer } from '../tree/offer';
import { coveredWords } from '../words';

/** Something to close, and what helps. */
export interface Gap {
  /** Unique among gaps. */
  key: string;
  /** `Focus area`, `Topic` and so on. */
  kind: string;
  name: string;
  /** `Partnering (focus area)` */
  nameWithKind: string;
  state: CoverageState;
  words: string;
  advice: string;
  offer: NewStoryOffer;
  /** The story that is nearest to closing it. */
  finish?: { id: string; title: string };
}

export function kindWords({ kind }: Pick<Covered, 'kind'>): string {
  switch (kind) {
    case 'focus-area':
      return l10n.t('Focus area');
    case 'topic':
      return l10n.t('Topic');
    case 'service-work':
      return l10n.t('Service work');
    case 'failure':
      return l10n.t('Failure');
    case 'pillar':
      return l10n.t('Pillar');
  }
}

/** `Partnering (focus area)` */
function nameWithKind({ name, kind }: Pick<Covered, 'name' | 'kind'>): string {
  switch (kind) {
    case 'focus-area':
      return l10n.t('{0} (focus area)', name);
    case 'topic':
      return l10n.t('{0} (topic)', name);
    case 'service-work':
      return l10n.t('{0} (service work)', name);
    case 'failure':
      return l10n.t('{0} (failure)', name);
    case 'pillar':
      return l10n.t('{0} (pillar)', name);
  }
}

/** In the order of the guide. */
export function boardGaps(coverage: Coverage): Gap[] {
  const titles = new Map(coverage.stories.map(({ id, title }) => [id, title]));
  return gapsOf(coverage).map((covered) => {
    const { kind, id, name, state, stories, advice = '' } = covered;
    const gap: Gap = {
      key: `${kind}:${id}`,
      kind: kindWords(covered),
      name,
      nameWithKind: nameWithKind(covered),
      state,
      words: coveredWords(covered),
      advice,
      offer: newStoryOffer(covered),
    };
    const next = stories.find((story) => !isStrong(story));
    if (next) gap.finish = { id: next.id, title: titles.get(next.id) ?? next.id };
    return gap;
  });
}
