import type { Rubric } from '../rubric';

/** Told from experience: how you and another side got somewhere together (guide item G36). */
export const RUBRIC: Rubric<'partnering'> = {
  slot: 'partnering',
  interview: 'exploratory',
  area: 'partnering',
  clauses: [
    { id: 'a', text: 'Builds working relationships.' },
    { id: 'b', text: 'Works with people who differ in function, seniority or place.' },
    { id: 'c', text: 'Reaches goals that all sides share.' },
  ],
  signals: [
    {
      id: 'partnering-s1',
      clauses: ['b'],
      angle: 'organizational',
      text: 'What the other side wanted and was measured on, told in their own terms.',
    },
    {
      id: 'partnering-s3',
      clauses: ['c'],
      angle: 'both',
      text: 'A goal or number that was written down and that both sides owned.',
    },
    {
      id: 'partnering-s5',
      clauses: ['b'],
      angle: 'organizational',
      text: 'A disagreement you took to the person first. If it went higher, you went together and with options.',
    },
    {
      id: 'partnering-s8',
      clauses: ['a'],
      angle: 'organizational',
      text: 'A relationship that outlived the project, with something the partner said or did to show it.',
    },
    {
      id: 'partnering-s4',
      clauses: ['c'],
      angle: 'organizational',
      text: 'What you gave for it: a concession, people, a later date.',
    },
    {
      id: 'partnering-s9',
      clauses: ['b'],
      angle: 'organizational',
      text: 'A point where the partner changed your mind, and how.',
    },
    {
      id: 'partnering-s2',
      clauses: ['a'],
      angle: 'organizational',
      text: 'Time put into the relationship before you needed anything from it.',
    },
    {
      id: 'partnering-s6',
      clauses: ['b'],
      angle: 'organizational',
      text: 'How you adapted to another function, seniority, language or time zone.',
    },
    {
      id: 'partnering-s7',
      clauses: ['c'],
      angle: 'both',
      text: 'Terms of the work, made explicit: who is on call, how it starts and ends, what your team will not do.',
    },
  ],
  redFlags: [
    { id: 'partnering-r1', text: 'The other team is the villain of the story.' },
    { id: 'partnering-r2', text: '“I got buy-in,” with no word on how.' },
    { id: 'partnering-r3', text: 'Going over somebody’s head before talking to them.' },
    { id: 'partnering-r4', text: 'A partner who appears only as a reader of status emails.' },
    { id: 'partnering-r5', text: 'Perfect harmony: no two interests ever pulled apart.' },
    { id: 'partnering-r6', text: 'A reliability team that only takes tickets, or only says no.' },
  ],
  probes: [
    { id: 'partnering-p1', text: 'What would the other side say they were trying to achieve?' },
    { id: 'partnering-p2', text: 'What did you give up?' },
    {
      id: 'partnering-p3',
      text: 'Take me to the sharpest disagreement. Where was it, and who spoke first?',
    },
    { id: 'partnering-p4', text: 'Why should they have trusted you at that point?' },
    { id: 'partnering-p5', text: 'What did the two of you put in writing?' },
    { id: 'partnering-p6', text: 'Where were they right and you wrong?' },
    { id: 'partnering-p7', text: 'Who was on call for it afterward, and how was that agreed?' },
  ],
  anchors: [
    { level: 1, text: 'The partner is absent or to blame. Influence means rank.' },
    {
      level: 2,
      text: 'The partner is named and there were meetings, but the goal stays one-sided and conflict is smoothed over.',
    },
    {
      level: 3,
      text: 'The partner’s interest is stated, a shared goal is made, each side gives something, conflict is settled directly, and both get a result.',
    },
    {
      level: 4,
      text: 'Level 3 across several functions or organizations, with agreed terms of work, a mind that the partner changed, and a relationship that carried later work.',
    },
  ],
  sources: ['leadership-levels', 'seeking-sre', 'pe-lifecycle', 'sre-book'],
};
