/** What an answer may leave out, in the order to ask for it. */
export type MissingPart =
  'person' | 'moment' | 'alternative' | 'other-side' | 'number' | 'cost' | 'learning' | 'challenge';

/** A follow-up that fits any answer, tied to what the answer left out. */
export interface Rung {
  readonly id: `ladder-${MissingPart}`;
  readonly missing: MissingPart;
  /** When to ask it. */
  readonly because: string;
  /** False when it asks for the past, which a hypothetical case doesn't have. */
  readonly inCases: boolean;
  readonly text: string;
}

/** To add a follow-up that fits anything, add a rung and the part that it asks for. */
export const LADDER: readonly Rung[] = [
  {
    id: 'ladder-person',
    missing: 'person',
    because: 'In case your own part did not come out',
    inCases: false,
    text: 'Which part of that was yours alone?',
  },
  {
    id: 'ladder-moment',
    missing: 'moment',
    because: 'In case it stayed open how you came to decide',
    inCases: false,
    text: 'Go back to the moment you chose. What did you know then?',
  },
  {
    id: 'ladder-alternative',
    missing: 'alternative',
    because: 'In case there was only one way to go',
    inCases: true,
    text: 'What else could be done, and what speaks for it?',
  },
  {
    id: 'ladder-other-side',
    missing: 'other-side',
    because: 'In case only one side was heard',
    inCases: true,
    text: 'How would the others tell it?',
  },
  {
    id: 'ladder-number',
    missing: 'number',
    because: 'In case there was no number, or nothing beside it',
    inCases: true,
    text: 'How much is that, against what before, and over how long?',
  },
  {
    id: 'ladder-cost',
    missing: 'cost',
    because: 'In case it sounded as if it had cost nothing',
    inCases: true,
    text: 'What is the price of that, and who bears it?',
  },
  {
    id: 'ladder-learning',
    missing: 'learning',
    because: 'In case it ended where the story ended',
    inCases: false,
    text: 'When has that come in useful again?',
  },
  {
    id: 'ladder-challenge',
    missing: 'challenge',
    because: 'To hear the why behind it',
    inCases: true,
    text: 'I would have gone the other way. Change my mind, or let me change yours.',
  },
];
