import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'bulkhead',
  name: 'Bulkhead',
  problem:
    'One slow kind of request, or one noisy customer, uses up the shared pool of threads, connections or memory. Requests that have nothing to do with it are starved and fail, too.',
  pattern:
    'Divide the resource into compartments with fixed limits: a pool per dependency, per kind of work or per class of customer. When one is exhausted, only the work inside it waits or fails.',
  cost: 'Capacity that stands idle in one compartment cannot help another, so the total has to be larger. Sizes must be chosen, measured and revisited as traffic shifts between the compartments.',
  whenWrong:
    'Wrong when work is uniform and nobody can be named who should be protected from whom: the split wastes capacity and adds limits that will be hit on an ordinary busy day.',
};
