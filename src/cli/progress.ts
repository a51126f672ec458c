import type { Console } from './console';

/** Fewer files than this are done before anybody wonders. */
const MANY = 200;
const INTERVAL = 100;

/**
 * Says how far a long run is.
 *
 * @param now milliseconds
 * @returns to be called after each file
 */
export function createProgress(total: number, console: Console, now: () => number): () => void {
  let done = 0;
  let next = now() + INTERVAL;
  return () => {
    done += 1;
    if (total <= MANY || now() < next) return;
    next = now() + INTERVAL;
    console.status(`${done} of ${total} files`);
  };
}
