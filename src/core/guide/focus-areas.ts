/** The two interviews of the first stage. */
export type Interview = 'exploratory' | 'service-ownership';

export type ExploratoryAreaId =
  'developing-others' | 'driving-success' | 'partnering' | 'prioritizing' | 'production-ownership';

export type ServiceOwnershipAreaId =
  'driving-success' | 'managing-production-changes' | 'operations-metrics' | 'troubleshooting';

export type FocusAreaId = ExploratoryAreaId | ServiceOwnershipAreaId;

/**
 * Something an interviewer assesses. Names are the interview guide's; definitions are our own words for
 * what it means (guide items G34-G38, G63-G75). What shows it is told by its rubrics.
 */
export interface FocusArea<Id extends FocusAreaId = FocusAreaId> {
  readonly id: Id;
  readonly name: string;
  /** Driving Success is one definition that both interviews use; every other area has one. */
  readonly interviews: readonly Interview[];
  readonly definition: string;
}

const DRIVING_SUCCESS: FocusArea<'driving-success'> = {
  id: 'driving-success',
  name: 'Driving Success',
  interviews: ['exploratory', 'service-ownership'],
  definition:
    'Moves work to a result: weighs what is known, decides in time, and holds themselves and others to the objective. ' +
    'Finds the most critical work without being sent to it, and gives the team what it needs to get past what blocks it.',
};

/** The five areas of the Exploratory interview, in the guide's order (G33). */
export const EXPLORATORY_AREAS: readonly FocusArea<ExploratoryAreaId>[] = [
  {
    id: 'developing-others',
    name: 'Developing Others',
    interviews: ['exploratory'],
    definition:
      'Builds a team and helps each person in it to get better: feedback comes often enough to act on, and strengths are given room to grow.',
  },
  DRIVING_SUCCESS,
  {
    id: 'partnering',
    name: 'Partnering',
    interviews: ['exploratory'],
    definition:
      'Builds working relationships with people who differ in function, seniority or place, and reaches goals with them that all sides share.',
  },
  {
    id: 'prioritizing',
    name: 'Prioritizing',
    interviews: ['exploratory'],
    definition:
      'Notices when the needs of the business change, judges what matters most now, and brings partner teams to the same order of work.',
  },
  {
    id: 'production-ownership',
    name: 'Production Ownership Experience',
    interviews: ['exploratory'],
    definition:
      'Has run and answered for a large backend service or piece of infrastructure, from one end to the other and through its whole life.',
  },
];

/** The four areas of the Service Ownership interview, in the guide's order (G62). */
export const SERVICE_OWNERSHIP_AREAS: readonly FocusArea<ServiceOwnershipAreaId>[] = [
  DRIVING_SUCCESS,
  {
    id: 'managing-production-changes',
    name: 'Managing Production Changes',
    interviews: ['service-ownership'],
    definition:
      'Brings changes safely into a large production environment: knows when to go back and when to go forward, what staging and canaries can show, ' +
      'how gates limit exposure, what a launch must have first and what each precaution costs. Asks how stable the service has to be before choosing.',
  },
  {
    id: 'operations-metrics',
    name: 'Operations Metrics',
    interviews: ['service-ownership'],
    definition:
      'Picks the tools and measures that make a deployment safe and show how healthy a service is, latency and on-call load among them, ' +
      'and turns incidents into a better service and a better team.',
  },
  {
    id: 'troubleshooting',
    name: 'Troubleshooting Technical Issues',
    interviews: ['service-ownership'],
    definition:
      'Finds technical faults and clears them with methods that fit: states the problem, narrows it down, tests explanations, and proves the cure.',
  },
];

/** All eight areas, each once: the Exploratory five, then what Service Ownership adds. */
export const FOCUS_AREAS: readonly FocusArea[] = [
  ...EXPLORATORY_AREAS,
  ...SERVICE_OWNERSHIP_AREAS.filter((area) => area !== DRIVING_SUCCESS),
];

/** True for the ids a story may claim in its `focus`: the five Exploratory areas. */
export function isExploratoryArea(id: string): id is ExploratoryAreaId {
  return EXPLORATORY_AREAS.some((area) => area.id === id);
}
