import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import type { Coverage, Covered } from '../covered';
import { isStrong } from '../covering';
import type { Choice, Shortfall, Shortlist } from '../shortlist/shortlist';
import type { Stage } from '../standing';

/** The stories to rehearse, in words. */
export interface RehearsalPlan {
  /** How many there are, and whether fewer could do. */
  summary: string;
  stories: PlannedStory[];
  /** What the stories can't cover, one sentence each. */
  uncovered: string[];
}

export interface PlannedStory {
  id: string;
  title: string;
  stage: Stage;
  /** Names of what it covers that those before it don't; the weak ones say so. */
  adds: string[];
  /** Names of what no other story could cover. */
  onlyOne: string[];
  /** Another story that could be told in its place. */
  alternative?: { id: string; title: string };
}

export function rehearsalPlan(coverage: Coverage, shortlist: Shortlist): RehearsalPlan {
  const { choices, uncovered } = shortlist;
  const standings = new Map(coverage.stories.map((standing) => [standing.id, standing]));
  const names = new Map(
    [...coverage.areas, ...coverage.topics].map((covered) => [keyOf(covered), covered]),
  );
  return {
    summary: summaryOf(shortlist),
    stories: choices.flatMap((choice) => {
      const standing = standings.get(choice.id);
      if (!standing) return [];
      const { id, title, stage } = standing;
      const planned: PlannedStory = {
        id,
        title,
        stage,
        adds: needsOf(choice.adds, names).map((covered) => addedName(covered, id)),
        onlyOne: needsOf(choice.onlyOne, names).map(({ name }) => name),
      };
      const other = standings.get(choice.alternative ?? '');
      if (other) planned.alternative = { id: other.id, title: other.title };
      return [planned];
    }),
    uncovered: uncovered.map((shortfall) => shortfallWords(shortfall, names)),
  };
}

function summaryOf({ choices, exact, atLeast }: Shortlist): string {
  const { length } = choices;
  if (length === 0) return l10n.t('No story names a focus area or a topic yet.');
  const stories = numberOf(
    length,
    l10n.t(
      '{0} story to tell for all that your stories can cover: each focus area twice, each topic once.',
    ),
    l10n.t(
      '{0} stories to tell for all that your stories can cover: each focus area twice, each topic once.',
    ),
  );
  const bound =
    exact || atLeast >= length
      ? l10n.t('No smaller set does.')
      : l10n.t(
          'Fewer than {0} can’t do it; whether fewer than {1} can isn’t known.',
          atLeast,
          length,
        );
  return `${stories} ${bound}`;
}

type Needs = ReadonlyMap<string, Covered>;

const keyOf = ({ kind, id }: Pick<Covered, 'kind' | 'id'>): string => `${kind}:${id}`;

function needsOf({ areas, topics }: Choice['adds'], names: Needs): Covered[] {
  const keys = [
    ...areas.map((id) => keyOf({ kind: 'focus-area', id })),
    ...topics.map((id) => keyOf({ kind: 'topic', id })),
  ];
  return keys.flatMap((key) => names.get(key) ?? []);
}

function addedName({ name, stories }: Covered, story: string): string {
  const covering = stories.find(({ id }) => id === story);
  return covering && isStrong(covering) ? name : l10n.t('{0} (weak)', name);
}

function shortfallWords({ kind, id, possible }: Shortfall, names: Needs): string {
  const name = names.get(keyOf({ kind, id }))?.name ?? id;
  return possible === 0
    ? l10n.t('No story for {0}.', name)
    : l10n.t('Only one story for {0}.', name);
}
