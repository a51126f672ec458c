import type { Opener } from './question';

/** A full interview asks one about production and one about leadership, at the start or later. */
export const OPENERS: readonly Opener[] = [
  {
    id: 'opener-1',
    about: 'production',
    text: 'Describe, in two minutes, the production environment you own or owned most recently, and your seat in it.',
  },
  {
    id: 'opener-2',
    about: 'leadership',
    text: 'How do you run a team that carries a pager? Use a recent week as the example.',
  },
  {
    id: 'opener-3',
    about: 'motivation',
    text: 'Why this role, and why here? Take two sentences for each.',
  },
  {
    id: 'opener-4',
    about: 'limits',
    text: 'Which part of running production do you know least about, and what do you do when it matters?',
  },
];
