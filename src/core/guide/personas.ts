import type { ExploratoryAreaId } from './focus-areas';

export type PersonaId = 'peer' | 'partner' | 'senior';

/** An objection that asks for the why behind an answer, and invites another point of view (G95). */
export interface Challenge {
  /** Saved rounds name it. */
  readonly id: `${PersonaId}-${number}`;
  /** The areas of questions that it suits, or cases; answers to every question when absent. */
  readonly suits?: readonly ExploratoryAreaId[] | 'cases';
  readonly text: string;
}

/** Somebody you may meet in an interview (guide item G10). */
export interface Persona {
  readonly id: PersonaId;
  /** As it stands in a sentence, article included. */
  readonly name: string;
  /** What they listen for. */
  readonly cares: string;
  /** Whether they share the words of the trade, or want them explained. */
  readonly jargon: 'shared' | 'explained';
  /** At least five for answers, of which two suit a question about any area, and two for cases. */
  readonly challenges: readonly Challenge[];
}

const PEER: Persona = {
  id: 'peer',
  name: 'a peer who leads another production team',
  cares: 'Whether you would find the fault, and leave behind a system that pages less.',
  jargon: 'shared',
  challenges: [
    {
      id: 'peer-1',
      suits: ['production-ownership'],
      text: 'Suppose the canary never meets that kind of traffic. What would have caught it then?',
    },
    {
      id: 'peer-2',
      suits: ['production-ownership', 'partnering'],
      text: 'They built it. What kept you from handing them the pager as well?',
    },
    {
      id: 'peer-3',
      suits: ['production-ownership'],
      text: 'Which of your alerts got people up for nothing, and what became of it?',
    },
    {
      id: 'peer-4',
      text: 'So that one case is dealt with. What about the next one of its kind?',
    },
    {
      id: 'peer-5',
      text: 'Pick the figure in this that you would defend last, and tell me what is wrong with it.',
    },
    {
      id: 'peer-6',
      text: 'I have seen that go wrong in my own team. What makes you sure that it was your doing here?',
    },
    {
      id: 'peer-7',
      suits: 'cases',
      text: 'Your canary looks nothing like the rest of the fleet. What will it tell you?',
    },
    {
      id: 'peer-8',
      suits: 'cases',
      text: 'That ends it for today. What ends the whole kind of fault?',
    },
  ],
};

const PARTNER: Persona = {
  id: 'partner',
  name: 'a partner who leads a product or software team',
  cares: 'What it meant for users and dates, and whether you see their side.',
  jargon: 'explained',
  challenges: [
    {
      id: 'partner-1',
      suits: ['prioritizing', 'production-ownership'],
      text: 'All I saw was my launch getting later. What made that the right call?',
    },
    { id: 'partner-2', text: 'And my team, what was in it for them?' },
    {
      id: 'partner-3',
      suits: ['partnering', 'production-ownership'],
      text: 'My engineers came to build features. What would make them want to be on call?',
    },
    {
      id: 'partner-4',
      text: 'Tell me that once more, as you would to someone who has never seen a dashboard.',
    },
    {
      id: 'partner-5',
      text: 'You asked others to give something up. What did you give up yourself?',
    },
    {
      id: 'partner-6',
      suits: ['driving-success', 'prioritizing'],
      text: 'How would I have noticed, from my desk, that anything was better?',
    },
    {
      id: 'partner-7',
      suits: 'cases',
      text: 'I have promised this for Friday. Why should I wait for your safety net?',
    },
    {
      id: 'partner-8',
      suits: 'cases',
      text: 'Say in two sentences what I may tell my customers now.',
    },
  ],
};

const SENIOR: Persona = {
  id: 'senior',
  name: 'a senior leader',
  cares: 'Why this mattered most, what it cost, and how you have changed because of it.',
  jargon: 'explained',
  challenges: [
    {
      id: 'senior-1',
      text: 'Take away every second person you had. What would you still have done?',
    },
    {
      id: 'senior-2',
      text: 'There was other work to do that quarter. What put this one first?',
    },
    { id: 'senior-3', text: 'What do you do differently as a leader because of it?' },
    { id: 'senior-4', text: 'Which weeks of this would you like to have back?' },
    { id: 'senior-5', text: 'Who thinks that you got this wrong, and what is their case?' },
    {
      id: 'senior-6',
      suits: ['developing-others', 'partnering'],
      text: 'What would have become of it if you had stayed out of it altogether?',
    },
    {
      id: 'senior-7',
      suits: 'cases',
      text: 'You get half of the people you just asked for. What do you leave out?',
    },
    {
      id: 'senior-8',
      suits: 'cases',
      text: 'Why is that worth more than what those engineers were doing yesterday?',
    },
  ],
};

export const PERSONAS: readonly Persona[] = [PEER, PARTNER, SENIOR];
