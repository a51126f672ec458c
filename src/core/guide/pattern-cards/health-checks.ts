import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'health-checks',
  name: 'Shallow and deep health checks',
  problem:
    'The balancer must know which instances can take requests. One that only says it is running still fails every call, yet when all of them ask a shared database, one hiccup removes the whole fleet.',
  pattern:
    'Ask three questions apart: is the process beyond help, which restarts it; can it take requests now, which decides on traffic; can it reach what it shares with others, which informs alerts. Never take out more than a share at once.',
  cost: 'Several endpoints and a policy to understand. A check that is too simple misses instances that are up but useless, and each check on dependencies adds load and a new way to be wrong.',
  whenWrong:
    'Removal is the wrong answer when the cause is shared by all instances: the others are no better, and the survivors get the traffic of those that left until they fail as well.',
};
