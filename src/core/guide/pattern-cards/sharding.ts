import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'sharding',
  name: 'Sharding',
  problem:
    'The data, or the rate of changes to it, no longer fits on one machine however large. Backups take a day, and one failed disk would stop the service for everybody at once.',
  pattern:
    'Split the records by a key into parts that live on different machines, each with an owner. A directory or a function tells where a key lives, and parts can be moved while the service runs.',
  cost: 'Queries and transactions across parts become slow or impossible, keys that are far busier than others overload their part, and moving data safely is a project of its own.',
  whenWrong:
    'Wrong while one machine with copies for reading still has years of headroom, or when most queries need all of the data at once: the split adds work and removes nothing.',
};
