import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'read-replicas',
  name: 'Read replicas',
  problem:
    'One database server takes all traffic. Lookups outnumber changes twenty to one and use up its processor, so that even the few changes become slow; a larger machine costs more than it brings.',
  pattern:
    'Copy each change to further servers that answer lookups only, and send to the primary just what changes data or must see the very latest state. One of the copies can take over if the primary dies.',
  cost: 'Copies lag, so a user may not see what they have just saved unless their session is pinned for a moment. Lag has to be measured, and promotion may lose the last changes.',
  whenWrong:
    'Wrong when changes are the bottleneck, since each copy has to apply all of them; or when nearly every lookup needs the newest state and would go to the primary anyway.',
};
