/**
 * A copy of a text, or of data with texts. JavaScript engines keep a part of a text as a place in the
 * whole, which stays in memory as long as the part: what is remembered of a file would hold each
 * version of it.
 */
export function detached<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
