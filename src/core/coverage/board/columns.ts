import * as l10n from '@vscode/l10n';
import type { CoverageState, Covered } from '../covered';
import { isStrong } from '../covering';
import { coveredWords, roleWords, weaknessTag } from '../words';
import type { BoardStory, Cell } from './stories';

/** The two tables of the matrix; the key of their cells in a story. */
export const TABLES = ['areas', 'topics'] as const;
export type Table = (typeof TABLES)[number];

/** A focus area or a topic: one column. */
export interface Column {
  id: string;
  name: string;
  meaning: string;
  state: CoverageState;
  /** The state in words, with numbers. */
  words: string;
  /** How many of its stories are strong. */
  strong: number;
  stories: number;
}

export function columnOf(covered: Covered): Column {
  const { id, name, meaning, state, stories } = covered;
  const strong = stories.filter(isStrong).length;
  return {
    id,
    name,
    meaning,
    state,
    words: coveredWords(covered),
    strong,
    stories: stories.length,
  };
}

/** The cell of a story in a column; undefined when the story isn't told for it. */
export function cellAt(story: BoardStory, table: Table, column: number): Cell | undefined {
  return story[table].find((cell) => cell.column === column);
}

/** `main, strong`, `supporting, draft`; a topic has no roles: `strong`. */
export function cellWords(cell: Cell, table: Table): string {
  return table === 'areas'
    ? `${roleWords(cell.role)}, ${strengthWords(cell)}`
    : strengthWords(cell);
}

/** `strong`, or every reason why it isn't. */
export function strengthWords({ weaknesses }: Pick<Cell, 'weaknesses'>): string {
  return weaknesses.length === 0 ? l10n.t('strong') : weaknesses.map(weaknessTag).join(', ');
}
