import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'strangler',
  name: 'Strangler migration',
  problem:
    'An old system must be replaced, but nobody knows all that it does. A rewrite that is switched on in one night has no way back, and brings no benefit until the very last part is done.',
  pattern:
    'Put a facade in front of the old system, move one capability after the other behind it to the new one, and let the rest pass through. What has moved is deleted from the old system.',
  cost: 'Two systems to run for a long time, with data that both need. Without an owner and a date for the end, the easy parts move and the hard ones stay forever.',
  whenWrong:
    'Wrong when the system is small enough to be rewritten and compared within weeks, or so entangled that no capability can be cut out before the inside has been cleaned up.',
};
