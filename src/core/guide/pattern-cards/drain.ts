import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'drain',
  name: 'Draining',
  problem:
    'Machines, zones or regions have to be emptied for upgrades and in emergencies. Simply switching them off breaks requests in flight, and doing it for the first time in an emergency overloads those that remain.',
  pattern:
    'Stop sending new work first, let what is in progress finish up to a limit or hand it over, then stop. The same tool works for one process and for a region, and is used every week.',
  cost: 'Spare capacity elsewhere to take the load, and care for connections and jobs that last for hours. Moving users changes their latency and leaves caches cold at the other end.',
  whenWrong:
    'Wrong as the first reaction when the fault travels with the traffic, such as a poisoned request, or when the remaining places lack the room: it moves the outage instead of ending it.',
};
