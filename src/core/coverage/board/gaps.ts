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
  state: CoverageState;
  words: string;
  advice: string;
  offer: NewStoryOffer;
  /** The story that is nearest to closing it. */
  finish?: { id: string; title: string };
}

const KINDS: Readonly<Record<Covered['kind'], string>> = {
  'focus-area': 'Focus area',
  topic: 'Topic',
  'service-work': 'Service work',
  failure: 'Failure',
  pillar: 'Pillar',
};

export const kindWords = ({ kind }: Pick<Covered, 'kind'>): string => KINDS[kind];

/** In the order of the guide. */
export function boardGaps(coverage: Coverage): Gap[] {
  const titles = new Map(coverage.stories.map(({ id, title }) => [id, title]));
  return gapsOf(coverage).map((covered) => {
    const { kind, id, name, state, stories, advice = '' } = covered;
    const gap: Gap = {
      key: `${kind}:${id}`,
      kind: kindWords(covered),
      name,
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
