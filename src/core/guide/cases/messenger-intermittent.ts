import type { CaseBrief } from '../case';

/** The example the guide itself gives: a messaging service that is slow now and then (G78). */
export const CASE: CaseBrief = {
  id: 'messenger-intermittent',
  title: 'Slow, but only sometimes',
  kind: 'outage',
  fictional: true,
  seat: 'You lead the production engineering team that works inside a large messaging service.',
  brief:
    'The owner of a large messaging service writes to you. For about two weeks, users in several countries have complained that ' +
    'messages hang for a few seconds and then arrive. It comes and goes. The dashboards of the service are green, nobody has ' +
    'declared an incident, and the owner is losing patience. Your team of nine shares the on-call rota with the software ' +
    'engineers of the service.',
  opening:
    'Talk me through how you find out what is wrong, put it right and lead everyone through it: the technical side and the ' +
    'organizational side. Ask me for anything you need.',
  phases: [
    {
      id: 'brief',
      name: 'Brief and restate',
      minutes: 2,
      aim: 'Say back the complaint, and who you are in this case.',
      nudge: 'What have you understood so far?',
    },
    {
      id: 'clarify',
      name: 'Clarify and scope',
      minutes: 6,
      aim: 'Find out who is hurt, where, since when, how often and how badly, and what was promised.',
      nudge: 'What would you like to know first?',
    },
    {
      id: 'stabilize',
      name: 'Stop the harm',
      minutes: 5,
      aim: 'Say how serious it is and who leads, and look for a step that helps now and can be undone.',
      nudge: 'Users are still complaining. What do you do before you know more?',
    },
    {
      id: 'work',
      name: 'Work the problem',
      minutes: 14,
      aim: 'Split the problem, put explanations in order, and try to prove each one wrong.',
      nudge: 'Which view would you ask for next, and what do you expect to see?',
    },
    {
      id: 'decide',
      name: 'Decide and change safely',
      minutes: 8,
      aim: 'Choose between the ways to stop it for good, with a stop rule, and win over those who pay for it.',
      nudge: 'What do you do first, and what would make you undo it?',
    },
    {
      id: 'follow-through',
      name: 'People, prevention, follow-through',
      minutes: 6,
      aim: 'Say what should have told you, who owns it from now on, and how the teams learn from it.',
      nudge: 'Suppose it is fixed. What happens next week?',
    },
    {
      id: 'questions',
      name: 'Your questions',
      minutes: 4,
      aim: 'Ask two questions you have thought about.',
      nudge: 'What would you like to ask me?',
    },
  ],
};
