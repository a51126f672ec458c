import type { SlotId } from './rubric';

/** All that the Service Ownership interview looks at, live. */
export const CASE_SLOTS = [
  'driving-success-live',
  'managing-production-changes',
  'operations-metrics',
  'troubleshooting',
] as const satisfies readonly SlotId[];

export type CaseSlot = (typeof CASE_SLOTS)[number];

/** What a phase of a case gives most room to, by the phase's id; in other phases all count alike. */
export const PHASE_SLOTS: Readonly<Record<string, readonly CaseSlot[]>> = {
  clarify: ['troubleshooting', 'operations-metrics'],
  stabilize: ['driving-success-live', 'managing-production-changes'],
  work: ['troubleshooting', 'operations-metrics'],
  decide: ['managing-production-changes', 'driving-success-live'],
  'follow-through': ['operations-metrics', 'driving-success-live'],
};
