import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'request-coalescing',
  name: 'Caching with request coalescing',
  problem:
    'A popular entry expires. In the same instant thousands of callers miss it, all of them compute the same expensive answer, and the store behind is overwhelmed although nothing new was asked.',
  pattern:
    'Keep answers for a while, and let only the first miss for an entry do the work while the others wait for its result or get the old value. Spread lifetimes by chance so that entries do not expire together.',
  cost: 'Answers may be out of date, and those who wait share the fate of the one who asks, errors included. An empty cache after a restart becomes a capacity risk to be planned for.',
  whenWrong:
    'Wrong when each answer is personal or must be current, so that hardly any are shared; and dangerous when the system behind could no longer carry the load without it.',
};
