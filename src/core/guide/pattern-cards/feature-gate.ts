import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'feature-gate',
  name: 'Feature gate',
  problem:
    'Shipping code and exposing it to users happen in one step. Turning a new behavior off means building and rolling out again, and half-finished work waits for weeks on a branch.',
  pattern:
    'Ship the code switched off, and decide at run time who gets it: staff, one region, a percentage, everybody. Widen the audience while watching it, and switch off within seconds if it harms.',
  cost: 'Two paths through the code for as long as both remain, combinations that no test has tried, and a configuration system that can itself take everything down. Old switches need to be removed.',
  whenWrong:
    'Wrong for changes that cannot be undone by switching, such as a migrated schema; and for lasting choices of customers, which are settings and deserve to be treated as such.',
};
