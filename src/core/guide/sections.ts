export type SectionKind = 'situation' | 'task' | 'action' | 'result' | 'reflection';

/** What one section of a story is for, and how a draft of it starts (guide item G53). */
export interface SectionGuide {
  readonly kind: SectionKind;
  /** What it is called in English; other names and languages are in `heading-languages`. */
  readonly title: string;
  /**
   * Healthy share of the story's words, as fractions of 1. `max` of situation and task is one limit
   * for the two together (`SETUP_MAX_SHARE`). No bound means that nothing is checked.
   */
  readonly share: { readonly min?: number; readonly max?: number };
  /** What the story template shows until it is replaced: square brackets, blanks as two underscores. */
  readonly prompt: string;
  /** What an interviewer looks for here. */
  readonly looksFor: string;
}

/** Situation and Task together may take this share of the words: candidates tend to overfill them. */
export const SETUP_MAX_SHARE = 0.35;

/** The sections of a story, in the order they are told. */
export const SECTIONS: readonly SectionGuide[] = [
  {
    kind: 'situation',
    title: 'Situation',
    share: { max: SETUP_MAX_SHARE },
    prompt: '[Where and when was it? What was at stake, and for whom…]',
    looksFor:
      'One event at one time and place, and why it mattered, in three or four sentences. Leave out what the rest of the story does not need.',
  },
  {
    kind: 'task',
    title: 'Task',
    share: { max: SETUP_MAX_SHARE },
    prompt: '[What were you yourself answerable for? What should be true, and by when…]',
    looksFor:
      'What you were answerable for, as opposed to the team, and the end state you aimed at.',
  },
  {
    kind: 'action',
    title: 'Action',
    share: { min: 0.4 },
    prompt:
      '[What did you decide and do, in which order, and why? What else could you have done? Who did what with you…]',
    looksFor:
      'What you decided and did, with reasons and an option you turned down, and what others contributed. Most of the telling belongs here.',
  },
  {
    kind: 'result',
    title: 'Result',
    share: { min: 0.08 },
    prompt: '[What changed, and for whom? From __ to __ in __. Which part did you miss…]',
    looksFor:
      'An effect on users, the business or the team: where it started, where it ended, over what time. Say which part you missed.',
  },
  {
    kind: 'reflection',
    title: 'Reflection',
    share: {},
    prompt: '[What do you do differently now? Where have you used it since…]',
    looksFor:
      'What you now do differently and an occasion where you used it. A failure story needs this section; others may leave it out.',
  },
];

/** The four sections without which a text is no STAR story. */
export const REQUIRED_SECTIONS = [
  'situation',
  'task',
  'action',
  'result',
] as const satisfies readonly SectionKind[];
