import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'outbox',
  name: 'Transactional outbox',
  problem:
    'A service saves an order and then announces it to others. If it stops between the two, the order exists but nobody hears of it; in the other sequence they hear of an order that was never saved.',
  pattern:
    'Write the announcement into a table of the same database, in the same transaction as the change. A separate relay reads the table in sequence, publishes what is new, and marks it as sent.',
  cost: 'A delay, a table that has to be emptied, and a relay to run and watch. A relay that stops between publishing and marking sends again, so receivers must cope with duplicates.',
  whenWrong:
    'Needless where losing an announcement now and then is harmless, or where others can read the change log of the database directly: the same idea without the extra table, but others come to depend on its columns.',
};
