import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'tenant-rate-limits',
  name: 'Rate limits by tenant',
  problem:
    'One customer starts a faulty script and sends fifty times its usual traffic. Within the total capacity there is no room left for others, who did nothing and are the first to notice.',
  pattern:
    'Count the use of each customer, in cost rather than in requests where these differ, and refuse what goes beyond an agreed share, telling when to come back. Unused room may be lent out meanwhile.',
  cost: 'Counters that are shared by many servers are slow or approximate. Limits become part of the contract, need owners and exceptions, and will one day stop a customer with a legitimate peak.',
  whenWrong:
    'Wrong as protection against overload in total, since many customers within their limits can still exceed it together; and within one team whose components can agree on their load.',
};
