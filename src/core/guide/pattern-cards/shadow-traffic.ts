import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'shadow-traffic',
  name: 'Shadow traffic',
  problem:
    'A rewritten service must behave like the old one under real load and for inputs nobody thought of. Test data is too tidy, and trying it on users would let them find the faults.',
  pattern:
    'Copy live requests to the new version beside the old one, throw its answers away, and compare them with those that users received. Nothing that it does reaches a user or a shared store.',
  cost: 'Double the work for the part that is copied, also for what lies behind it. Side effects have to be cut off without fail, and noise in the answers has to be filtered before they can be compared.',
  whenWrong:
    'Wrong where side effects cannot be cut off, as with emails, payments and partner systems; where copied personal data would leave its boundary; or where the new answers are meant to differ.',
};
