import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'leader-election',
  name: 'Leader election with leases',
  problem:
    'A job such as assigning work or writing a log must always be done, and never by two processes at once. Machines fail and networks split, so a process that is chosen once and for all ensures neither.',
  pattern:
    'Candidates compete for a lease in a store that needs a majority. The holder renews it and stops when it cannot; each term has a rising number, and what it writes to refuses numbers that are older.',
  cost: 'A consensus store to operate, and a pause of a lease or more at each failure. Without the check of term numbers, a holder that was merely paused may wake up and write as well.',
  whenWrong:
    'Wrong when the work can be split among many or made safe to do twice: then no single holder is needed, and its failover pause and its bottleneck are avoided.',
};
