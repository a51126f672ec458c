import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'consistent-hashing',
  name: 'Consistent hashing',
  problem:
    'Keys are spread over servers by a remainder of the number of servers. Adding or losing one changes the place of nearly every key, so caches turn cold everywhere and the store behind them is flooded.',
  pattern:
    'Place servers and keys on the same ring of hash values, each server at many points. A key belongs to the next server on the ring, so a change of membership moves only the share of that server.',
  cost: 'Load is even only with many points for each server, and a single very busy key still lands on one. All clients must agree on the membership, or they will look in different places.',
  whenWrong:
    'Needless where a central directory assigns parts anyway, where servers hardly ever change, or where the balance must be exact: an explicit table of assignments is easier to reason about.',
};
