import type { Coverage, Covered } from '../covered';
import type { CoveringStory, Weakness } from '../covering';
import type { Role } from '../requirements';
import type { Stage } from '../standing';

/** A story in the matrix: one row. */
export interface BoardStory {
  id: string;
  title: string;
  stage: Stage;
  /** When it was told without documents last, `2026-11-22`; undefined when it never was. */
  last?: string;
  when?: string;
  /** Only where the story is told for something, in the order of the columns. */
  areas: Cell[];
  topics: Cell[];
}

/** What a story is for one focus area or topic. */
export interface Cell {
  /** Place of the column, from 0. */
  column: number;
  role: Role;
  /** Strong without one. */
  weaknesses: Weakness[];
}

/** Every story, by title. */
export function boardStories({ stories, areas, topics }: Coverage): BoardStory[] {
  const areaCells = cellsByStory(areas);
  const topicCells = cellsByStory(topics);
  return stories.map(({ id, title, stage, rehearsal, when }) => {
    const story: BoardStory = {
      id,
      title,
      stage,
      areas: areaCells.get(id) ?? [],
      topics: topicCells.get(id) ?? [],
    };
    if (rehearsal.last !== undefined) story.last = rehearsal.last;
    if (when !== undefined) story.when = when;
    return story;
  });
}

function cellsByStory(columns: readonly Pick<Covered, 'stories'>[]): Map<string, Cell[]> {
  const cells = new Map<string, Cell[]>();
  for (const [column, { stories }] of columns.entries()) {
    for (const story of stories) {
      const known = cells.get(story.id);
      if (known) known.push(cell(column, story));
      else cells.set(story.id, [cell(column, story)]);
    }
  }
  return cells;
}

const cell = (column: number, { role, weaknesses }: CoveringStory): Cell => ({
  column,
  role,
  weaknesses,
});
