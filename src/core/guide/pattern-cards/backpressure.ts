import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'backpressure',
  name: 'Backpressure and bounded queues',
  problem:
    'A fast producer feeds a slow consumer through a buffer that may grow without limit. Memory fills up, waiting times reach minutes, and what finally gets done is no longer wanted by anybody.',
  pattern:
    'Give every buffer a limit, and let a full one be felt upstream: the producer blocks, slows down or is told to come back later, all the way to whoever can choose to send less.',
  cost: 'The slowness becomes visible at the source, which must be able to handle it. Limits couple the pace of teams that felt independent, and a blocked producer may hold up other work.',
  whenWrong:
    'Wrong when the source cannot slow down, such as sensors or the public: then dropping or sampling is the honest choice. A long durable queue is fine where nobody waits for the result.',
};
