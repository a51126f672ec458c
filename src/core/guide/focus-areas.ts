/** The two interviews of the first stage. */
export type Interview = 'exploratory' | 'service-ownership';

export type ExploratoryAreaId =
  'developing-others' | 'driving-success' | 'partnering' | 'prioritizing' | 'production-ownership';

export type ServiceOwnershipAreaId =
  'driving-success' | 'managing-production-changes' | 'operations-metrics' | 'troubleshooting';

export type FocusAreaId = ExploratoryAreaId | ServiceOwnershipAreaId;

/**
 * Something an interviewer assesses. Names are the interview guide's; definitions and hints are our
 * own words for what it means (guide items G34-G38, G63-G75).
 */
export interface FocusArea<Id extends FocusAreaId = FocusAreaId> {
  readonly id: Id;
  readonly name: string;
  /** Driving Success is one definition that both interviews use; every other area has one. */
  readonly interviews: readonly Interview[];
  readonly definition: string;
  /** What an interviewer looks for: three or four short lines. */
  readonly looksFor: readonly string[];
}

const DRIVING_SUCCESS: FocusArea<'driving-success'> = {
  id: 'driving-success',
  name: 'Driving Success',
  interviews: ['exploratory', 'service-ownership'],
  definition:
    'Moves work to a result: weighs what is known, decides in time, and holds themselves and others to the objective. ' +
    'Finds the most critical work without being sent to it, and gives the team what it needs to get past what blocks it.',
  looksFor: [
    'A target with a number and a date, and why it mattered.',
    'A decision taken before everything was known: what you knew, and why you did not wait.',
    'An obstacle, and the move that cleared it.',
    'The result against the target, with the part you missed.',
  ],
};

/** The five areas of the Exploratory interview, in the guide's order (G33). */
export const EXPLORATORY_AREAS: readonly FocusArea<ExploratoryAreaId>[] = [
  {
    id: 'developing-others',
    name: 'Developing Others',
    interviews: ['exploratory'],
    definition:
      'Builds a team and helps each person in it to get better: feedback comes often enough to act on, and strengths are given room to grow.',
    looksFor: [
      'One real person, before and after: what they could not do then and now do alone.',
      'Feedback told as words and effect, and more than once.',
      'A stretch that fitted the person, with a safety net under it.',
      'Something that goes on growing people without you, such as a drill or a shadow rota.',
    ],
  },
  DRIVING_SUCCESS,
  {
    id: 'partnering',
    name: 'Partnering',
    interviews: ['exploratory'],
    definition:
      'Builds working relationships with people who differ in function, seniority or place, and reaches goals with them that all sides share.',
    looksFor: [
      'What the other side wanted and was measured on, in their own terms.',
      'A goal or agreement that both sides owned, and what you gave for it.',
      'A disagreement you took to the person first, and where they changed your mind.',
      'A relationship that outlived the project.',
    ],
  },
  {
    id: 'prioritizing',
    name: 'Prioritizing',
    interviews: ['exploratory'],
    definition:
      'Notices when the needs of the business change, judges what matters most now, and brings partner teams to the same order of work.',
    looksFor: [
      'What had changed in the business, and how you learned of it.',
      'The criteria that decided, said aloud.',
      'What you stopped, put off or refused, and who you told.',
      'A look back: was it the right bet?',
    ],
  },
  {
    id: 'production-ownership',
    name: 'Production Ownership Experience',
    interviews: ['exploratory'],
    definition:
      'Has run and answered for a large backend service or piece of infrastructure, from one end to the other and through its whole life.',
    looksFor: [
      'Size in concrete units, and your own seat in it.',
      'What normal looked like, and how it usually failed.',
      'Your part when it broke, and what changed in the system afterwards.',
      'A weakness you accepted on purpose, and why.',
    ],
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
    looksFor: [
      'A question about the level of stability before any plan.',
      'A rule for rolling back or forward, with its exceptions.',
      'Exposure in steps, with a stop rule agreed beforehand.',
      'What the safety costs, and who pays.',
    ],
  },
  {
    id: 'operations-metrics',
    name: 'Operations Metrics',
    interviews: ['service-ownership'],
    definition:
      'Picks the tools and measures that make a deployment safe and show how healthy a service is, latency and on-call load among them, ' +
      'and turns incidents into a better service and a better team.',
    looksFor: [
      'A measure the user would feel, before any dashboard.',
      'Latency as a spread, cut by region, client or group of users.',
      'On-call load in numbers, with a limit that is acted on.',
      'Reviews that end in finished actions and fewer repeats.',
    ],
  },
  {
    id: 'troubleshooting',
    name: 'Troubleshooting Technical Issues',
    interviews: ['service-ownership'],
    definition:
      'Finds technical faults and clears them with methods that fit: states the problem, narrows it down, tests explanations, and proves the cure.',
    looksFor: [
      'The complaint turned into a statement that can be tested.',
      'What changed, and when, asked early.',
      'Explanations in order, each with what would refute it.',
      'A fix that explains every symptom, including why only sometimes.',
    ],
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
