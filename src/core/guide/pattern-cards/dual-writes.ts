import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'dual-writes',
  name: 'Dual writes with verification',
  problem:
    'Data must move to another store while users go on changing it. Copying takes days, and the service cannot stop; a copy that is switched to blindly may have lost or bent records.',
  pattern:
    'Send every change to both stores with the old one in charge, backfill the history, and compare continuously. Once the differences stay at zero, switch reads over by shares, and go on writing to the old one until nobody wants to go back.',
  cost: 'More latency and more ways to fail in each change, a rule for when one side fails or changes arrive in another order, and a repair job. The comparison is most of the work, and is what makes it safe.',
  whenWrong:
    'Wrong when a change log can feed the new store, since one ordered source avoids two truths; or when a short planned stop for a small data set is acceptable.',
};
