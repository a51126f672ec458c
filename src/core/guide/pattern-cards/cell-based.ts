import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'cell-based',
  name: 'Cell-based architecture',
  problem:
    'Every customer uses the same large deployment. A bad record, a poisoned request or a faulty release brings all of them down at once, and nobody can test at the size at which it breaks.',
  pattern:
    'Run many complete and independent copies of limited size, each for a fixed share of customers, behind a thin router. Releases go copy by copy, and growth means more copies rather than larger ones.',
  cost: 'More to operate and to pay for, because headroom is kept in each copy. The router is still shared, moving a customer needs tooling, and whatever spans customers becomes harder.',
  whenWrong:
    'Wrong for a small service that one team can hold in its head, or when customers share so much data that the copies would have to talk to each other all the time.',
};
