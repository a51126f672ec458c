import type { ServiceWork } from '../story/story';

/** Work on a service that the Service Ownership interview asks examples of (guide items G57, G61). */
export interface ServiceWorkKind {
  readonly id: ServiceWork;
  readonly name: string;
  readonly meaning: string;
}

export const SERVICE_WORK_KINDS: readonly ServiceWorkKind[] = [
  {
    id: 'expand',
    name: 'Expanding a service',
    meaning: 'You gave a service more load, regions, users or functions than it was built for.',
  },
  {
    id: 'replace',
    name: 'Replacing a service',
    meaning: 'You took a service out of use and moved its users to another one.',
  },
  {
    id: 'troubleshoot',
    name: 'Troubleshooting a service',
    meaning: 'You found out why a service failed or was slow, and cured it.',
  },
];
