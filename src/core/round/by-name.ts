import { nearest } from '../story/nearest';

interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** Shorter beginnings of a name could mean anything. */
const SHORTEST_START = 4;

/**
 * The id of the thing that a text names: by id or name, whole or the beginning of one, or with words
 * after it. Case, markup, numbering and articles make no difference.
 */
export function byName<Id extends string>(
  text: string,
  things: readonly Named<Id>[],
): Id | undefined {
  const wanted = slug(text);
  const same = things.find(({ id, name }) => wanted === id || wanted === slug(name));
  if (same) return same.id;
  const begun = things.filter(({ id, name }) =>
    [id, slug(name)].some(
      (known) =>
        wanted.startsWith(`${known}-`) ||
        (wanted.length >= SHORTEST_START && known.startsWith(wanted)),
    ),
  );
  return begun.length === 1 ? begun[0]?.id : undefined;
}

/** The name of the thing that was most likely meant by a text that names none. */
export function nearestName<Id extends string>(
  text: string,
  things: readonly Named<Id>[],
): string | undefined {
  const wanted = slug(text);
  const known = things.flatMap((thing) => [thing.id, slug(thing.name)]);
  const meant = nearest(wanted, known);
  return things.find(({ id, name }) => id === meant || slug(name) === meant)?.name;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/^\d{1,2}-/, '')
    .replace(/^(?:a|an|the|my|our)-/, '');
}
