import type { TreeView } from '../../core/coverage/tree/context';

/** Rows that somebody opened or closed, by id; every other row is as the model says. */
export type Expansion = Readonly<Record<string, boolean>>;

/** What the page itself remembers while it is hidden or the window reloads. */
export interface PageState {
  expansion: Expansion;
  /** Id of the row that has the focus, or had it last. */
  focused?: string | undefined;
  /** While the filter is open, with what was opened and closed among what it found. */
  filter?: { text: string; expansion: Expansion } | undefined;
  /** How many rows somebody wanted to see below a row, by its id. */
  shown: Readonly<Record<string, number>>;
}

/** What the extension has to know of it. */
export function treeView({ filter, shown }: PageState): TreeView {
  return { filter: filter?.text ?? '', shown };
}

/** Words to filter by are there. */
export const isFiltered = ({ filter }: PageState): boolean => (filter?.text ?? '').trim() !== '';

/** What is open and closed now: what a filter finds has an expansion of its own. */
export function expansionOf(state: PageState): Expansion {
  return state.filter && isFiltered(state) ? state.filter.expansion : state.expansion;
}

export function withExpansion(state: PageState, expansion: Expansion): PageState {
  return state.filter && isFiltered(state)
    ? { ...state, filter: { ...state.filter, expansion } }
    : { ...state, expansion };
}

/** What was saved, as far as it is of the right kind. */
export function restoredState(saved: unknown): PageState {
  const { expansion, focused, filter, shown } = entriesOf(saved);
  const state: PageState = {
    expansion: onlyOf(isBoolean, expansion),
    shown: onlyOf(isCount, shown),
  };
  if (typeof focused === 'string') state.focused = focused;
  const { text, expansion: found } = entriesOf(filter);
  if (typeof text === 'string') state.filter = { text, expansion: onlyOf(isBoolean, found) };
  return state;
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

function entriesOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function onlyOf<T>(is: (value: unknown) => value is T, value: unknown): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entriesOf(value)).filter((entry): entry is [string, T] => is(entry[1])),
  );
}
