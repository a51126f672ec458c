import { existsSync, readFileSync } from 'node:fs';

/** A row of a table that says of an item where it lives and which tests show it. */
export interface Traced {
  id: string;
  item: string;
  /** Paths of source or content. */
  places: string[];
  tests: { path: string; titles: string[] }[];
}

const ROW = /^\| ([GC]\d+) +\|(.*)\|(.*)\|(.*)\|$/gm;
const PATH = /`([^`]+)`/g;
const TITLE = /“([^”]+)”/g;

/** The rows of all tables whose first cell is an item such as `G12` or `C3`. */
export function readTraced(page: string): Traced[] {
  return [...page.matchAll(ROW)].map(([, id = '', item = '', where = '', tests = '']) => ({
    id,
    item: item.trim(),
    places: quoted(where, PATH),
    tests: testsIn(tests),
  }));
}

const quoted = (text: string, mark: RegExp) =>
  [...text.matchAll(mark)].map(([, inside = '']) => inside);

/** A path, then the titles that belong to it. */
function testsIn(cell: string): Traced['tests'] {
  const starts = [...cell.matchAll(PATH)];
  return starts.map(({ 0: whole, 1: path = '', index }, at) => {
    const end = starts[at + 1]?.index ?? cell.length;
    return { path, titles: quoted(cell.slice(index + whole.length, end), TITLE) };
  });
}

/** What is wrong with a table; empty when every item has a place and a test, and all of them exist. */
export function traceProblems(page: string, ids: readonly string[]): string[] {
  const rows = readTraced(page);
  const known = rows.map(({ id }) => id);
  const order = known.join() === ids.join() ? [] : orderProblems(known, ids);
  return [...order, ...rows.flatMap(rowProblems)];
}

function orderProblems(known: readonly string[], ids: readonly string[]): string[] {
  const missing = ids.filter((id) => !known.includes(id)).map((id) => `${id} has no row`);
  const unknown = known.filter((id) => !ids.includes(id)).map((id) => `${id} is no item`);
  const problems = [...missing, ...unknown];
  return problems.length > 0 ? problems : ['The rows are out of order, or one is there twice'];
}

function rowProblems({ id, item, places, tests }: Traced): string[] {
  const problems = [
    ...(item === '' ? ['says nothing'] : []),
    ...(places.length === 0 ? ['lives nowhere'] : []),
    ...(tests.length === 0 ? ['has no test'] : []),
    ...places.filter((path) => !existsSync(path)).map((path) => `lives in no ${path}`),
    ...tests.flatMap(testProblems),
  ];
  return problems.map((problem) => `${id} ${problem}`);
}

function testProblems({ path, titles }: Traced['tests'][number]): string[] {
  if (!/^test\/.*\.test\.ts$/.test(path) || !existsSync(path)) return [`has no test in ${path}`];
  const known = titlesIn(readFileSync(path, 'utf8'));
  if (titles.length === 0) return [`names no test of ${path}`];
  return titles.filter((title) => !known.has(title)).map((title) => `has no “${title}” in ${path}`);
}

const CALL = /\b(?:it|describe)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

/** The titles of the tests in a file; `…` stands for what a title gets from its loop. */
export function titlesIn(source: string): Set<string> {
  return new Set(
    [...source.matchAll(CALL)].map(([, , title = '']) =>
      title.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…').replace(/\\(.)/g, '$1'),
    ),
  );
}
