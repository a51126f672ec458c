export type RoundId = 'service-ownership' | 'exploratory' | 'drill';

/**
 * What a phase is: `open` settles in, `question` is one main question with follow-ups, `case` is a
 * part of the case study, `catch-up` goes back to the area with least evidence, in
 * `candidate-questions` the candidate asks, `close` ends the round.
 */
export type PhaseKind = 'open' | 'question' | 'case' | 'catch-up' | 'candidate-questions' | 'close';

export interface RoundPhase {
  /** Unique within its round. */
  readonly id: string;
  readonly name: string;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly kind: PhaseKind;
  /** What to get done in this phase, said to the candidate. */
  readonly aim: string;
}

/** A kind of round: one of ours, or one that the candidate defined. */
export interface RoundFormat {
  readonly id: string;
  readonly title: string;
  /** Whole length in minutes: the sum of the phases. */
  readonly minutes: number;
  readonly phases: readonly RoundPhase[];
}

/** One case study, planned as an outage; a case may plan its own phases (guide items G12, G14, G77). */
const SERVICE_OWNERSHIP: RoundFormat = {
  id: 'service-ownership',
  title: 'Service Ownership',
  minutes: 45,
  phases: [
    {
      id: 'brief',
      name: 'Brief and restate',
      minutes: 2,
      kind: 'case',
      aim: 'Say back what you heard, and who you are in this case.',
    },
    {
      id: 'clarify',
      name: 'Clarify and scope',
      minutes: 6,
      kind: 'case',
      aim: 'Find out who is hurt, where, since when, how often and how badly, and what good would look like.',
    },
    {
      id: 'stabilize',
      name: 'Stop the harm',
      minutes: 5,
      kind: 'case',
      aim: 'Put somebody in charge, and take a step that helps users now and can be undone.',
    },
    {
      id: 'work',
      name: 'Work the problem',
      minutes: 14,
      kind: 'case',
      aim: 'Split the problem, put explanations in order, and say what would prove each one wrong.',
    },
    {
      id: 'decide',
      name: 'Decide and change safely',
      minutes: 8,
      kind: 'case',
      aim: 'Choose, say why and what else you weighed, and name what would make you stop or undo it.',
    },
    {
      id: 'follow-through',
      name: 'People, prevention, follow-through',
      minutes: 6,
      kind: 'case',
      aim: 'Say what changes for the people and the system, who owns it, and how you would know it worked.',
    },
    {
      id: 'questions',
      name: 'Your questions',
      minutes: 4,
      kind: 'candidate-questions',
      aim: 'Ask two questions you have thought about.',
    },
  ],
};

function mainQuestion(number: number): RoundPhase {
  return {
    id: `question-${number}`,
    name: `Question ${number}`,
    minutes: 9,
    kind: 'question',
    aim: 'Tell one story in about three minutes; the rest is for follow-up questions.',
  };
}

/** Five questions, one for each focus area (guide items G12, G13, G28, G33). */
const EXPLORATORY: RoundFormat = {
  id: 'exploratory',
  title: 'Exploratory',
  minutes: 60,
  phases: [
    {
      id: 'open',
      name: 'Opening',
      minutes: 3,
      kind: 'open',
      aim: 'Say in two minutes what you ran and led most recently.',
    },
    ...[1, 2, 3, 4, 5].map(mainQuestion),
    {
      id: 'catch-up',
      name: 'Catch-up',
      minutes: 2,
      kind: 'catch-up',
      aim: 'Add evidence for the focus area you have shown least.',
    },
    {
      id: 'questions',
      name: 'Your questions',
      minutes: 8,
      kind: 'candidate-questions',
      aim: 'Ask about the production environment, the team and the role.',
    },
    {
      id: 'close',
      name: 'Close',
      minutes: 2,
      kind: 'close',
      aim: 'Ask what happens next, and thank the interviewer.',
    },
  ],
};

/** One question against the clock (guide items G54, G56). */
const DRILL: RoundFormat = {
  id: 'drill',
  title: 'Drill',
  minutes: 5,
  phases: [
    {
      id: 'question-1',
      name: 'Question',
      minutes: 5,
      kind: 'question',
      aim: 'Tell one story in about three minutes, without looking at it.',
    },
  ],
};

export const ROUND_FORMATS: Readonly<Record<RoundId, RoundFormat>> = {
  'service-ownership': SERVICE_OWNERSHIP,
  exploratory: EXPLORATORY,
  drill: DRILL,
};
