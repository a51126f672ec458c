import type { Rubric } from '../rubric';

/** Told from experience: how other people grew through you (guide item G34). */
export const RUBRIC: Rubric<'developing-others'> = {
  slot: 'developing-others',
  interview: 'exploratory',
  area: 'developing-others',
  clauses: [
    { id: 'a', text: 'Builds a team.' },
    { id: 'b', text: 'Gives feedback often enough to act on.' },
    { id: 'c', text: 'Gives strengths room to grow.' },
  ],
  signals: [
    {
      id: 'developing-others-s1',
      clauses: ['c'],
      angle: 'organizational',
      text: 'One real person, named by role, before and after: what they could not do then and now do alone.',
    },
    {
      id: 'developing-others-s2',
      clauses: ['b'],
      angle: 'organizational',
      text: 'Feedback told as words and effect: what you saw, what it caused, what you agreed. More than once.',
    },
    {
      id: 'developing-others-s3',
      clauses: ['c'],
      angle: 'organizational',
      text: 'A stretch chosen for the person’s strength or wish, with a safety net such as pairing.',
    },
    {
      id: 'developing-others-s6',
      clauses: ['a'],
      angle: 'both',
      text: 'Something that keeps growing people without you: shadow shifts on call, failure drills, a hiring bar.',
    },
    {
      id: 'developing-others-s4',
      clauses: ['a'],
      angle: 'organizational',
      text: 'A decision you handed over, not only a task: what they could now decide, what you kept, and why.',
    },
    {
      id: 'developing-others-s5',
      clauses: ['b'],
      angle: 'organizational',
      text: 'Work that fell short, and how you faced it: what you expected and saw, what help, how long, how it ended.',
    },
    {
      id: 'developing-others-s7',
      clauses: ['c'],
      angle: 'both',
      text: 'Growth checked by something others could see: led an incident, passed a drill, took the pager alone.',
    },
    {
      id: 'developing-others-s8',
      clauses: ['b'],
      angle: 'organizational',
      text: 'Feedback you asked for on yourself, and one thing you changed because of it.',
    },
  ],
  redFlags: [
    {
      id: 'developing-others-r1',
      text: 'Availability in place of action: “my door is always open.”',
    },
    {
      id: 'developing-others-r2',
      text: 'Promotions or headcount as the only proof that people grew.',
    },
    {
      id: 'developing-others-r3',
      text: 'Taking the work back when it wobbled, so that you are the hero of their story.',
    },
    {
      id: 'developing-others-r4',
      text: 'A label (“lazy,” “a natural”) where a behavior should be described.',
    },
    { id: 'developing-others-r5', text: 'Only stars: nobody on the team ever struggled.' },
    { id: 'developing-others-r6', text: 'Private details about somebody who reported to you.' },
  ],
  probes: [
    { id: 'developing-others-p1', text: 'What were your actual words in that conversation?' },
    {
      id: 'developing-others-p2',
      text: 'How did they take it, and what did you do differently after that?',
    },
    {
      id: 'developing-others-p3',
      text: 'How did you tell that the person had grown, and not only that the project went well?',
    },
    {
      id: 'developing-others-p4',
      text: 'What did you stop doing yourself so that they could do it?',
    },
    { id: 'developing-others-p5', text: 'Who got less of your time because of this, and why?' },
    {
      id: 'developing-others-p6',
      text: 'If I called that engineer today, what would they say you got wrong?',
    },
    { id: 'developing-others-p7', text: 'What still works in that team when you are not there?' },
  ],
  anchors: [
    {
      level: 1,
      text: 'Speaks of people in general or in labels. No feedback is told, and nobody can do anything new.',
    },
    {
      level: 2,
      text: 'Helps or delegates once. Feedback is vague or comes once a year, and growth is claimed with nothing to see.',
    },
    {
      level: 3,
      text: 'One person, named by role: specific feedback more than once, a stretch that fits them with a net under it, and a new ability that others saw.',
    },
    {
      level: 4,
      text: 'Level 3 for somebody who struggled as well as for somebody who did well, with a routine that keeps growing people, and a change made to one’s own way of leading.',
    },
  ],
  sources: ['leadership-levels', 'oxygen', 'sre-book', 'incident-response'],
};
