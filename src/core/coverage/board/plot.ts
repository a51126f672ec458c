import { count } from '../../count';
import type { Coverage, Covered } from '../covered';
import { isStrong } from '../covering';
import type { ExploratoryAreaId } from '../../guide/focus-areas';
import { STAGES, type Stage, type StoryStanding } from '../standing';
import { stageWords } from '../words';

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
  const weakWords = weak > 0 ? `${weak.toLocaleString('en')} weak` : '';
  return [strong > 0 ? strong.toLocaleString('en') : '', weakWords].filter(Boolean).join(' + ');
}

/** All that a mark of the plot says: `Partnering, told once: 2 stories, 1 of them weak. “A”, “B”`. */
export function readout({ name }: Pick<Lane, 'name'>, cell: PlotCell): string {
  const total = cellTotal(cell);
  const stories = count(total, 'story', 'stories');
  const all = cell.weak === total ? 'weak' : `${cell.weak} of them weak`;
  const weak = cell.weak > 0 ? `, ${all}` : '';
  const titles = cell.titles.map((title) => `“${title}”`);
  const more = total > titles.length ? [`${count(total - titles.length, 'other')}`] : [];
  return `${name}, ${stageWords(cell.stage)}: ${stories}${weak}. ${[...titles, ...more].join(', ')}`;
}
