/** Headings of a record that aren't names of phases. */
export const BRIEF = 'Brief';
export const CONVERSATION = 'Conversation';
export const UNSAID = 'Typed and not said';
export const ELSEWHERE = 'Typed elsewhere';
export const STEAM = 'Where it ran out of steam';
export const NEXT = 'What to change next time';

/** Stands in a phase, above what a window typed that had lost the round. */
export const ASIDE = 'Typed in another window';
