import type { MissingPart } from './ladder';

/** What an interviewer would ask about a hole that the linter found in a story. */
export interface FindingProbe {
  /** `finding-<name>`; saved rounds name it. */
  readonly id: `finding-${string}`;
  /** Ids of the lint rules that find the hole. */
  readonly rules: readonly string[];
  /** What it is about the story, to be shown beside the question. */
  readonly because: string;
  /** The rung of the ladder that asks for the same. */
  readonly missing?: MissingPart;
  /** Fits every story with such a finding; quotes none. */
  readonly text: string;
}

/** To make a rule ask, name it here; if it needs none, in `SILENT_RULES`. */
export const FINDING_PROBES: readonly FindingProbe[] = [
  {
    id: 'finding-part',
    rules: ['missing-section', 'empty-section'],
    because: 'A part of your story is missing',
    text: 'Give me all of it in four sentences: the setting, your task, what you did, what came of it.',
  },
  {
    id: 'finding-background',
    rules: ['situation-heavy', 'much-background'],
    because: 'Your story is long on background',
    text: 'I have the picture. What was the first thing you did?',
  },
  {
    id: 'finding-anchor',
    rules: ['missing-anchor'],
    because: 'Your story says neither when nor where',
    text: 'When was that, and where?',
  },
  {
    id: 'finding-task',
    rules: ['vague-task'],
    because: 'Your story leaves open what you had to reach',
    text: 'What exactly was yours to reach, and by when?',
  },
  {
    id: 'finding-once',
    rules: ['pseudo-story'],
    because: 'Your story tells a habit, not one event',
    missing: 'moment',
    text: 'Take one time when it happened. What did you do that day?',
  },
  {
    id: 'finding-one-event',
    rules: ['several-incidents'],
    because: 'Your story goes over to a second event',
    text: 'Stay with one of these events. Which one led to that result?',
  },
  {
    id: 'finding-own-part',
    rules: ['no-own-part', 'mostly-we'],
    because: 'Your story says “we” where you should come in',
    missing: 'person',
    text: 'Which of those steps were yours, and which were taken by others?',
  },
  {
    id: 'finding-verb',
    rules: ['weak-verb'],
    because: 'Your story says that you took part, not how',
    missing: 'person',
    text: 'What did you do there with your own hands?',
  },
  {
    id: 'finding-steps',
    rules: ['thin-action'],
    because: 'Your story is short on what you did',
    text: 'Slow down there. What did you do first, and what after that?',
  },
  {
    id: 'finding-decider',
    rules: ['agentless-decision'],
    because: 'Your story has a decision that nobody took',
    missing: 'moment',
    text: 'Who made that decision, and what did you do to bring it about?',
  },
  {
    id: 'finding-reason',
    rules: ['unexplained-decision'],
    because: 'Your story has a decision without a reason',
    missing: 'moment',
    text: 'How did you come to choose that?',
  },
  {
    id: 'finding-alternative',
    rules: ['no-alternative'],
    because: 'Your story names no other way',
    missing: 'alternative',
    text: 'What did you decide against?',
  },
  {
    id: 'finding-others',
    rules: ['no-others'],
    because: 'Nobody else appears in your story',
    missing: 'other-side',
    text: 'Who helped you with that, and who was against it?',
  },
  {
    id: 'finding-result',
    rules: ['thin-result'],
    because: 'Your story is short on how it ended',
    text: 'How did it end, and for whom was anything different?',
  },
  {
    id: 'finding-effect',
    rules: ['activity-as-result'],
    because: 'Your story tells what was finished, not what it changed',
    text: 'It was done, and then? What could anybody do that they could not do before?',
  },
  {
    id: 'finding-proof',
    rules: ['unquantified-result'],
    because: 'Your story has no number for what it changed',
    missing: 'number',
    text: 'How do you know that it worked?',
  },
  {
    id: 'finding-baseline',
    rules: ['missing-baseline'],
    because: 'Your story has no baseline',
    missing: 'number',
    text: 'Compared with what?',
  },
  {
    id: 'finding-amount',
    rules: ['vague-amplifier'],
    because: 'Your story has a strong word where a number could be',
    missing: 'number',
    text: 'Roughly how much was that?',
  },
  {
    id: 'finding-average',
    rules: ['average-latency'],
    because: 'Your story gives an average',
    text: 'And those who had to wait longest, what did they see?',
  },
  {
    id: 'finding-users',
    rules: ['mean-repair-time'],
    because: 'Your story measures by repair time alone',
    text: 'Were users any better off, and how could you tell?',
  },
  {
    id: 'finding-size',
    rules: ['size-without-part'],
    because: 'Your story tells the size of the company, not of your part',
    text: 'How much of that did you answer for?',
  },
  {
    id: 'finding-exception',
    rules: ['absolute-claim'],
    because: 'Your story says that nothing at all went wrong',
    text: 'What came closest to going wrong?',
  },
  {
    id: 'finding-sure',
    rules: ['hedges'],
    because: 'Your story takes back much of what it says',
    text: 'Which part of that do you know, and which do you suppose?',
  },
  {
    id: 'finding-letters',
    rules: ['unexplained-acronym'],
    because: 'Your story has letters that it never spells out',
    text: 'I am not from your company. What do those letters stand for?',
  },
  {
    id: 'finding-blame',
    rules: ['blame'],
    because: 'Your story ends the cause with a person',
    text: 'What was there in the system that let it happen to them?',
  },
  {
    id: 'finding-own-fault',
    rules: ['failure-without-own-part'],
    because: 'Your story of a failure has no part of yours',
    missing: 'person',
    text: 'What could you have done that would have prevented it?',
  },
  {
    id: 'finding-damage',
    rules: ['disguised-success'],
    because: 'Nothing is lost in your story of a failure',
    missing: 'cost',
    text: 'Where is the failure in that? Who was worse off?',
  },
  {
    id: 'finding-lesson',
    rules: ['missing-reflection'],
    because: 'Your story says little of what it taught you',
    missing: 'learning',
    text: 'What did you take from it?',
  },
  {
    id: 'finding-later-use',
    rules: ['unapplied-lesson'],
    because: 'Your story has a lesson and no later use of it',
    missing: 'learning',
    text: 'When did you next act on that, and did it help?',
  },
  {
    id: 'finding-tested',
    rules: ['unverified-change'],
    because: 'Nothing in your story has tested the change',
    text: 'What has put that change to the test since then?',
  },
];

/** Rules whose findings leave nothing to ask aloud, by why. */
export const SILENT_RULES: Readonly<Record<string, readonly string[]>> = {
  'the file has to be put right, and a listener never sees it': [
    'duplicate-section',
    'invalid-front-matter',
    'long-title',
    'many-focus-areas',
    'missing-focus',
    'placeholder',
    'section-order',
    'too-complex',
    'unclaimed-focus',
    'unknown-focus',
    'unknown-topic',
    'unused-ignore',
  ],
  'nobody should be led to say more of it': [
    'business-figure',
    'confidential-detail',
    'named-customer',
    'named-person',
    'secret',
  ],
  'the clock tells it': ['long-sentence', 'long-telling', 'spoken-length'],
  'the probes of the area itself ask for it': ['unsupported-focus'],
};
