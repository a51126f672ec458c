import { EXPLORATORY_AREAS, type ExploratoryAreaId } from '../guide/focus-areas';
import type { MainQuestion } from '../guide/question';
import { TOPICS, type TopicId } from '../guide/topics';
import { weightOf, type Draw } from './draw';
import { match } from './matching';
import { createRandom, pickWeighted, shuffle } from './random';

/**
 * Any number of main questions for a format of the candidate's: areas as evenly spread as the number
 * allows, topics all different up to eleven and then again, no question twice.
 * @throws RangeError when the bank has fewer questions than that
 */
export function drawSpread(draw: Draw, count: number): MainQuestion[] {
  if (count > draw.bank.length) throw new RangeError('the question bank has too few questions');
  const random = createRandom(draw.seed);
  const areas = shuffle(AREA_IDS, random);
  let chosen: MainQuestion[] = [];
  while (chosen.length < count) {
    const size = Math.min(TOPICS.length, count - chosen.length);
    const slots = areasFrom(areas, chosen.length, size);
    chosen = [...chosen, ...next(slots, chosen, draw, random)];
  }
  return chosen;
}

const AREA_IDS: readonly ExploratoryAreaId[] = EXPLORATORY_AREAS.map(({ id }) => id);

/** One or more questions that weren't chosen yet, on different topics; for every slot if possible. */
function next(
  slots: readonly ExploratoryAreaId[],
  chosen: readonly MainQuestion[],
  draw: Draw,
  random: () => number,
): MainQuestion[] {
  const left = draw.bank.filter((question) => !chosen.includes(question));
  const fresh = left.filter(({ id }) => !draw.recent?.includes(id));
  const anew = wave(slots, fresh, draw, random);
  if (anew.length === slots.length) return anew;
  const again = wave(slots, left, draw, random);
  if (again.length > 0) return again;
  // None of these areas has a question left.
  const any = pickWeighted(left, (one) => weightOf(one, draw), random);
  return any ? [any] : [];
}

/** The areas of the next `size` questions after `asked`, taken in turn. */
function areasFrom(
  areas: readonly ExploratoryAreaId[],
  asked: number,
  size: number,
): ExploratoryAreaId[] {
  return Array.from({ length: size }, (_, index) => areas[(asked + index) % areas.length]).filter(
    (area) => area !== undefined,
  );
}

/** For as many slots as possible a question of the area, on different topics. */
function wave(
  slots: readonly ExploratoryAreaId[],
  pool: readonly MainQuestion[],
  draw: Draw,
  random: () => number,
): MainQuestion[] {
  const topics = match(slots.map((area) => topicsOf(area, pool, draw, random)));
  return slots.flatMap((area, index) => {
    const fitting = pool.filter(
      ({ primary, topic }) => primary === area && topic === topics[index],
    );
    return pickWeighted(fitting, (one) => weightOf(one, draw), random) ?? [];
  });
}

/** The topics on which the pool has a question for an area; welcome ones tend to come first. */
function topicsOf(
  area: ExploratoryAreaId,
  pool: readonly MainQuestion[],
  draw: Draw,
  random: () => number,
): TopicId[] {
  const left = pool.filter(({ primary }) => primary === area);
  const distinct = new Set(left.map(({ topic }) => topic)).size;
  const topics = new Set<TopicId>();
  while (topics.size < distinct) {
    const rest = left.filter(({ topic }) => !topics.has(topic));
    const next = pickWeighted(rest, (one) => weightOf(one, draw), random);
    if (next) topics.add(next.topic);
  }
  return [...topics];
}
