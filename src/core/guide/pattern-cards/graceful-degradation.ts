import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'graceful-degradation',
  name: 'Graceful degradation',
  problem:
    'A page gathers its parts from a dozen services. When the least important of them is down or slow, users get an error instead of the nine tenths that would have worked.',
  pattern:
    'Decide for each part what happens without it: leave it out, show an older or simpler answer, or turn off what is costly. Keep only what is essential as a hard dependency, and rehearse each reduced mode.',
  cost: 'Every reduced mode is a product decision and a code path that rots unless it is tried. Quiet omissions can hide an outage for days, so each one has to be counted and alerted on.',
  whenWrong:
    'Wrong where a partial answer misleads, such as a balance, a dose or a permission: a clear refusal is safer there than something plausible that may be false.',
};
