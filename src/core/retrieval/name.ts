import { fileStamp } from '../round/local-time';

/**
 * Name of the file that keeps a retrieval drill, `2026-11-22T1405-retrieval.md`.
 * @param at milliseconds since 1970 at which it began
 * @param offset minutes that local time was ahead of UTC then
 * @param copy 1 for the plain name, more when that one is taken
 */
export function retrievalName(at: number, offset: number, copy = 1): string {
  return `${fileStamp(at, offset)}-retrieval${copy > 1 ? `-${copy}` : ''}.md`;
}
