/** Something to do when an interview is over. */
export interface AfterEntry {
  readonly id: 'thank-you' | 'progress' | 'details' | 'follow-up';
  /** The item of the guide that it comes from. */
  readonly guide: string;
  readonly text: string;
  /** Due so many days after it. */
  readonly daysAfter?: number;
  /** `each` interview wants one; else it is for all of them. */
  readonly each?: true;
}

/** The first three are done in the Career Profile (guide items G96, G98). */
export const AFTER_INTERVIEW: readonly AfterEntry[] = [
  { id: 'thank-you', guide: 'G98', text: 'Thank-you note', daysAfter: 1, each: true },
  {
    id: 'progress',
    guide: 'G98',
    text: 'Look up in the Career Profile how far things are; without a link from recruiting, make a profile',
  },
  { id: 'details', guide: 'G98', text: 'Personal details in the Career Profile up to date' },
  {
    id: 'follow-up',
    guide: 'G96',
    text: 'Ask the recruiter how it goes on, if a week has passed without word',
    daysAfter: 7,
  },
];
