import type { PatternCard } from '../pattern-card';

export const CARD: PatternCard = {
  id: 'static-stability',
  name: 'Static stability',
  problem:
    'When a zone fails, the service needs new instances and new configuration at that very moment, from control systems that are busy with everybody else doing the same, or that were lost along with the zone.',
  pattern:
    'Hold enough running capacity for the loss beforehand, and let serving continue with the last known configuration. Nothing has to be created, found or changed for the service to survive the failure.',
  cost: 'Capacity that is paid for and mostly idle, half again as much for one of three zones, and configuration that may be out of date for a while. Discipline is needed not to spend the spare.',
  whenWrong:
    'Wrong where an interruption of minutes is acceptable and cheaper than the spare capacity, or where acting on old configuration does harm, such as permissions that were withdrawn.',
};
