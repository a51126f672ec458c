import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'circuit-breaker',
  name: 'Circuit breaker',
  problem:
    'A dependency has begun to fail slowly. Each caller waits for the full timeout, its threads or connections fill up with waiting, and soon callers that do not even need that answer are stuck as well.',
  pattern:
    'Count failures of the calls. Above a threshold stop calling and fail at once, or answer with a fallback; after a while let a few trial calls through, and resume when they succeed.',
  cost: 'One more state to watch and to explain. Thresholds that are too eager turn a blip into an outage, and a breaker shared by many healthy partitions cuts them off along with the sick one.',
  whenWrong:
    'Wrong where there is nothing sensible to do without the answer and callers already fail fast, or where failures are limited to one shard or customer that the breaker cannot tell apart.',
};
