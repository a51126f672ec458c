import type { Range, Uri } from 'vscode';
import type { ListedCase } from '../../core/case/library/listed';
import type { Case } from '../../core/guide/case';
import { LineIndex } from '../../core/text';
import { toRange } from '../text';
import type { World } from '../world';
import { findOwnCases, type OwnCase } from './own-cases';
import { readShippedCase } from './shipped-case';

/** A case that a round can be about. */
export interface ShelvedCase extends ListedCase {
  /** Its file, if it is one of the candidate's. */
  readonly own?: Uri;
  /** All of it; shipped ones are read by this. */
  study(): Promise<Case | undefined>;
}

/** A file of the candidate's that can't be played, with the first thing that is wrong. */
export interface BrokenCase {
  readonly uri: Uri;
  readonly problem: string;
  readonly range: Range;
}

/** All cases there are. */
export interface CaseShelf {
  readonly cases: readonly ShelvedCase[];
  readonly broken: readonly BrokenCase[];
}

/** The candidate's own cases and ours; one of theirs takes the place of ours with the same id. */
export async function readShelf(world: World): Promise<CaseShelf> {
  const [engine, own] = await Promise.all([world.cases(), findOwnCases(world)]);
  const playable = own.filter(engine.isPlayable);
  const theirs = playable.flatMap(({ uri, study }) =>
    study ? [{ ...engine.listed(study), own: uri, study: () => Promise.resolve(study) }] : [],
  );
  const ours = engine.CASE_LIST.filter(({ id }) => !theirs.some((one) => one.id === id));
  return {
    cases: [
      ...theirs,
      ...ours.map((one) => ({ ...one, study: () => readShippedCase(one.id, world) })),
    ],
    broken: own.filter((one) => !playable.includes(one)).flatMap(brokenCase),
  };
}

function brokenCase({ uri, text, problems }: OwnCase): BrokenCase[] {
  const problem = problems.find(({ severity }) => severity === 'error');
  if (!problem) return [];
  const range = toRange(new LineIndex(text), problem.span);
  return [{ uri, problem: problem.message, range }];
}
