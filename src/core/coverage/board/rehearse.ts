import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import type { Coverage, Covered } from '../covered';
import { isStrong } from '../covering';
import { listed } from '../listed';
import type { Choice, Shortlist } from '../shortlist/shortlist';
import type { Stage } from '../standing';

/** The stories to rehearse, in words. */
export interface RehearsalPlan {
  /** How many there are, and whether fewer could do. */
  summary: string;
  stories: PlannedStory[];
  /** What the stories can't cover, in numbers: each of it stands among the gaps. */
  outOfReach?: string;
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
  const { choices } = shortlist;
  const standings = new Map(coverage.stories.map((standing) => [standing.id, standing]));
  const names = new Map(
    [...coverage.areas, ...coverage.topics].map((covered) => [keyOf(covered), covered]),
  );
  const plan: RehearsalPlan = {
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
  };
  const outOfReach = outOfReachWords(shortlist);
  if (outOfReach !== undefined) plan.outOfReach = outOfReach;
  return plan;
}

function summaryOf({ choices, exact, atLeast }: Shortlist): string {
  const { length } = choices;
  if (length === 0) return l10n.t('No story names a focus area or a topic yet.');
  const stories = numberOf(
    length,
    l10n.t('One story carries all that your stories can.'),
    l10n.t(
      '{0} stories carry all that your stories can: each focus area twice, each topic once, as far as they reach.',
    ),
  );
  if (length === 1) return stories;
  const bound =
    exact || atLeast >= length
      ? l10n.t('With fewer, something would be left out.')
      : l10n.t('It takes {0} or more; a set smaller than this one may exist.', atLeast);
  return `${stories} ${bound}`;
}

function outOfReachWords({ uncovered }: Shortlist): string | undefined {
  const areas = uncovered.filter(({ kind }) => kind === 'focus-area').length;
  const topics = uncovered.length - areas;
  const parts = [
    ...(areas === 0 ? [] : [numberOf(areas, l10n.t('{0} focus area'), l10n.t('{0} focus areas'))]),
    ...(topics === 0 ? [] : [numberOf(topics, l10n.t('{0} topic'), l10n.t('{0} topics'))]),
  ];
  if (parts.length === 0) return undefined;
  return l10n.t('Out of reach until you write more: {0}. The gaps say what.', listed(parts));
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
