import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'blue-green',
  name: 'Blue-green deployment',
  problem:
    'Replacing instances in place leaves a mix of old and new for an hour, and going back takes just as long. When the new version turns out bad, users suffer for the whole of the return trip.',
  pattern:
    'Keep two complete environments. Install the new version in the idle one, test it there, then switch the traffic over in one step; the old one stays ready until the new one is trusted.',
  cost: 'Twice the capacity for the time of the change, and all users meet the new version at once. Data shared by both must fit both, so changes of schema have to come apart from the switch.',
  whenWrong:
    'Wrong for large stateful systems that cannot be doubled, or where a fault shows only under real load: there a step-by-step exposure finds it at a fraction of the harm.',
};
