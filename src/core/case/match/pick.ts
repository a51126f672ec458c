import type { Hit } from './score';

/** Less than that is no match. */
const ENOUGH = 0.5;
/** Where a line has several sentences, most of them may only tell something. */
const ENOUGH_AMONG_OTHERS = 0.62;
/** What else a line asks for has to be as clear as that. */
const CLEAR = 0.7;
/** The best has to be this far ahead of the next one; less the closer it comes to a given phrasing. */
const AHEAD = 0.08;
/** What is put like that was meant, even if it is two things, such as a number and its plot. */
const SAME = 0.97;
/** How far from a given phrasing that begins to shrink. */
const NEAR = 0.3;

/**
 * What one sentence means, from how its whole and its clauses meet each target. Clauses count when they
 * clearly ask for different things, each clearer than the whole does; else it is one question.
 */
export function pick(
  whole: readonly Hit[],
  clauses: readonly (readonly Hit[])[],
  wantsPlot: boolean,
): Hit[] {
  const best = (hits: readonly Hit[]) => bestOf(hits, wantsPlot);
  const one = best(whole);
  const least = Math.max(CLEAR, ...one.map(({ score }) => score));
  const apart = byId(clauses.flatMap(best)).filter(({ score }) => score >= least);
  return apart.length > 1 || one.length === 0 ? apart : one;
}

/**
 * What a line means, from what its sentences mean: the clearest one, and what is clear. Each target
 * stands once, in the order in which they were asked for.
 */
export function together(sentences: readonly (readonly Hit[])[]): Hit[] {
  const hits = sentences.flat();
  const enough = sentences.length > 1 ? ENOUGH_AMONG_OTHERS : ENOUGH;
  const most = Math.max(enough, ...hits.map(({ score }) => score));
  return byId(hits).filter((hit) => hit.score === most || isClear(hit));
}

function byId(hits: readonly Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

function isClear({ score }: Hit): boolean {
  return score >= CLEAR;
}

/** Light words alone have to be clear. */
function isEnough(hit: Hit): boolean {
  return isClear(hit) || (hit.score >= ENOUGH && hit.words.some(({ light }) => !light));
}

/** Where a plot and a fact come equally close, how the line is put decides. */
function bestOf(hits: readonly Hit[], wantsPlot: boolean): Hit[] {
  const [first, second] = [...hits].sort((a, b) => b.score - a.score);
  if (first === undefined || !isEnough(first)) return [];
  if (second !== undefined && second.score >= SAME) return [first, second];
  const ahead = AHEAD * Math.min(1, (1 - first.score) / NEAR);
  const near = hits.filter(({ score }) => first.score - score <= ahead);
  const wanted = near.length > 1 ? near.filter(({ isPlot }) => isPlot === wantsPlot) : near;
  return wanted.length === 1 ? wanted : [];
}
