import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'retry-with-backoff',
  name: 'Retry with backoff and jitter',
  problem:
    'Some calls fail for reasons that are over a moment later: a lost packet, a restarting instance. Giving up at the first error hurts users, but many clients that repeat at the same moment keep the server down.',
  pattern:
    'Repeat only what is safe to repeat and likely to pass, a few times, waiting longer after each attempt, with a random part in each wait so that clients spread out instead of returning in waves.',
  cost: 'Latency in the worst case grows, and so does load exactly when the server is weakest. Repeats at several layers multiply, so one layer has to be chosen to do it.',
  whenWrong:
    'Wrong for errors that will not go away, such as a refused permission; for operations that are not idempotent; and when the caller above has already stopped waiting for the answer.',
};
