import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'canary',
  name: 'Canary release',
  problem:
    'A change passes all tests and still breaks in production, since no test has the traffic, data and age of the real system. It reaches every user before the first graph looks odd.',
  pattern:
    'Give the change to a small share first and compare it with an equal control group at the same time, by measures chosen beforehand. Widen in steps as long as they agree; stop and return when they differ.',
  cost: 'Releases take longer, two versions must work side by side, and the share has to be large enough for a difference to show. Someone must maintain the measures and believe them.',
  whenWrong:
    'Wrong with so little traffic that chance hides any difference, for changes that cannot be limited to a share, and for an emergency fix whose delay would hurt more than its risk.',
};
