import { Range, workspace, type TextDocument, type Uri } from 'vscode';
import type { ListedCase } from '../../core/case/library/listed';
import type { CaseProblem } from '../../core/case/read/problem';
import type { Case } from '../../core/guide/case';
import { decode } from '../text';
import type { CasesEngine, World } from '../world';

/** A case that a round can be about. */
export interface ShelvedCase {
  readonly listed: ListedCase;
  /** Its file, if it is one of the candidate's. */
  readonly own?: Uri;
  readonly study: () => Case | undefined;
}

/** A file of the candidate's that can't be played, with the first thing that is wrong. */
export interface BrokenCase {
  readonly uri: Uri;
  readonly problem: CaseProblem;
}

/** All cases there are. One of the candidate's stands for a shipped one of the same id. */
export interface CaseShelf {
  readonly cases: readonly ShelvedCase[];
  readonly broken: readonly BrokenCase[];
}

const PATTERN = '**/*.case.yaml';
/** More files than that are no collection of somebody's own. */
const MOST_FILES = 100;

/** Reads what there is anew. */
export async function readShelf(world: World): Promise<CaseShelf> {
  const engine = await world.cases();
  const uris = await workspace.findFiles(PATTERN, '**/node_modules/**', MOST_FILES);
  const read = await Promise.all(uris.map((uri) => readOwn(uri, engine, world)));
  const found = read.flat();
  const own = found.flatMap((one) => ('listed' in one ? [one] : []));
  const ids = new Set(own.map(({ listed }) => listed.id));
  const shipped = engine.CASE_LIST.filter(({ id }) => !ids.has(id));
  return {
    cases: [
      ...own,
      ...shipped.map((listed) => ({ listed, study: () => engine.shippedCase(listed.id) })),
    ],
    broken: found.flatMap((one) => ('problem' in one ? [one] : [])),
  };
}

/** Nothing of a file that is gone. */
async function readOwn(
  uri: Uri,
  { checkText, isPlayable, listed }: CasesEngine,
  world: World,
): Promise<(ShelvedCase | BrokenCase)[]> {
  const text = await world.readFile(uri).then(decode, () => undefined);
  if (text === undefined) return [];
  const checked = checkText(text);
  const { study } = checked;
  if (study && isPlayable(checked))
    return [{ listed: listed(study), own: uri, study: () => study }];
  const problem = checked.problems.find(({ severity }) => severity === 'error');
  return problem ? [{ uri, problem }] : [];
}

/** Where in its document the problem of a broken case stands. */
export function rangeOf(document: TextDocument, { problem: { span } }: BrokenCase): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}
