import type { SectionKind } from '../../../../../src/core/guide/sections';
import { exampleStory } from '../../../../../src/core/lint/example';

/** A story file, and the same one after the repair that its teller would make. */
export interface Repair {
  before: string;
  after: string;
}

/** Texts for one rule, written by someone who had not read what words it looks for. */
export interface Cases {
  /** Id of the rule. */
  rule: string;
  /** Story files with a problem that any reader would mark at once, and the rule must. */
  find: readonly string[];
  /** The same, but missed so far; a text moves from here to `find` and never the other way. */
  open?: readonly string[];
  move: readonly Repair[];
}

/** Other bodies of the sections of a story. */
export type Bodies = Partial<Record<SectionKind, string | null>>;

/** Story files that differ in the body of one section. */
export function within(kind: SectionKind, ...bodies: string[]): string[] {
  return bodies.map((body) => exampleStory({ [kind]: body }));
}

/** Pairs of story files that differ in the body of one section. */
export function repaired(kind: SectionKind, ...pairs: [before: string, after: string][]): Repair[] {
  return pairs.map(([before, after]) => ({
    before: exampleStory({ [kind]: before }),
    after: exampleStory({ [kind]: after }),
  }));
}

/** A story file that is told as one of a failure. */
export function failure(bodies: Bodies): string {
  return exampleStory(bodies, [
    'title: The evening we lost',
    'focus: [production-ownership]',
    'kind: failure',
  ]);
}

/** A story file that claims one focus area. */
export function claiming(focus: string, bodies: Bodies): string {
  return exampleStory(bodies, ['title: One quarter at work', `focus: [${focus}]`]);
}
