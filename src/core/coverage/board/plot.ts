import * as l10n from '@vscode/l10n';
import type { Coverage, Covered } from '../covered';
import { isStrong } from '../covering';
import type { ExploratoryAreaId } from '../../guide/focus-areas';
import { inQuotes, languageTag, numberOf } from '../../language';
import { STAGES, type Stage, type StoryStanding } from '../standing';
import { stageWords, weakStories } from '../words';

/** How far the stories of each focus area are on their way to being told. */
export interface ReadinessPlot {
  lanes: Lane[];
}

/** One focus area. */
export interface Lane {
  id: ExploratoryAreaId;
  name: string;
  /** One for each stage, in their order. */
  cells: PlotCell[];
}

/** The stories of an area that stand at a stage. */
export interface PlotCell {
  stage: Stage;
  strong: number;
  weak: number;
  /** The first of them by strength. */
  titles: string[];
}

/** More would not be listened to. */
const MOST_TITLES = 3;

export function readinessPlot({
  areas,
  stories,
}: Pick<Coverage, 'areas' | 'stories'>): ReadinessPlot {
  const standings = new Map(stories.map((standing) => [standing.id, standing]));
  return { lanes: areas.map((area) => lane(area, standings)) };
}

function lane(
  { id, name, stories }: Covered<ExploratoryAreaId>,
  standings: ReadonlyMap<string, StoryStanding>,
): Lane {
  const cells = new Map(
    STAGES.map((stage): [Stage, PlotCell] => [stage, { stage, strong: 0, weak: 0, titles: [] }]),
  );
  for (const story of stories) {
    const standing = standings.get(story.id);
    const cell = standing && cells.get(standing.stage);
    if (!cell) continue;
    if (isStrong(story)) cell.strong += 1;
    else cell.weak += 1;
    if (cell.titles.length < MOST_TITLES) cell.titles.push(standing.title);
  }
  return { id, name, cells: [...cells.values()] };
}

export const cellTotal = ({ strong, weak }: PlotCell): number => strong + weak;

/** `2 + 1 weak`, `1 weak`, `2`; nothing for none. */
export function countWords({ strong, weak }: PlotCell): string {
  const shown = (number: number) => number.toLocaleString(languageTag());
  const weakWords = weak > 0 ? l10n.t('{0} weak', shown(weak)) : '';
  return [strong > 0 ? shown(strong) : '', weakWords].filter(Boolean).join(' + ');
}

/** All that a mark of the plot says: `Partnering, told once: 2 stories, 1 of them weak. “A”, “B”`. */
export function readout({ name }: Pick<Lane, 'name'>, cell: PlotCell): string {
  const titles = cell.titles.map((title) => inQuotes(title));
  const others = cellTotal(cell) - titles.length;
  const more = others > 0 ? [numberOf(others, l10n.t('{0} other'), l10n.t('{0} others'))] : [];
  const stories = [...titles, ...more].join(', ');
  return `${name}, ${stageWords(cell.stage)}: ${strengthWords(cell)}. ${stories}`;
}

/** `2 stories`, `2 weak stories`, `2 stories, 1 of them weak` */
function strengthWords(cell: PlotCell): string {
  const total = cellTotal(cell);
  if (cell.weak === total) return weakStories(total);
  const stories = numberOf(total, l10n.t('{0} story'), l10n.t('{0} stories'));
  return cell.weak === 0 ? stories : l10n.t('{0}, {1} of them weak', stories, cell.weak);
}
