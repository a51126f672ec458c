import * as v from 'valibot';

/**
 * What messages from pages are made of. Only hosts run these; a page takes the types of its messages
 * and nothing else from here.
 */

/** More than anybody types or pastes; no page can fill the memory of its host. */
const TEXT_LENGTH = 10_000_000;

const NAME_LENGTH = 10_000;

/** What somebody wrote. */
export const text = v.pipe(v.string(), v.maxLength(TEXT_LENGTH));

/** An id, a path, a URI, a line to search for. */
export const name = v.pipe(v.string(), v.maxLength(NAME_LENGTH));

/** How many, or which, from 0. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A message that says no more than what is wanted. */
export const wish = <const Types extends readonly string[]>(...types: Types) =>
  v.object({ type: v.picklist(types) });
