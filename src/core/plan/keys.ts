/** The keys of a plan with their meaning, in the order in which a new plan has them. */
export const PLAN_KEYS = {
  type: 'Makes a Markdown file a plan: `star-plan`.',
  title: 'What you call the plan, if you want to.',
  stage: 'Which interviews these are: `initial` or `full-loop`.',
  accommodations:
    'Where a request for accommodations stands: `not-needed`, `to-request`, `requested` or `confirmed`. Nothing else is asked.',
  interviews: 'One to eight interviews, each with a title of its own.',
  recruiter: 'Who your recruiter is, and how you reach them.',
  'heard-on': 'The day on which your recruiter last wrote after the interviews: `2026-12-09`.',
} as const;

/** The keys of one of the interviews. */
export const INTERVIEW_KEYS = {
  title: 'What the interview is called.',
  round: 'The round that rehearses it, such as `exploratory`.',
  minutes: 'How long it takes, 5 to 240 minutes.',
  at: 'Day and time, `2026-12-03 15:00`. Leave it out while you don’t know.',
  zone: 'The time zone of that time, such as `Europe/Berlin`; else that of your computer.',
} as const;

export type PlanKey = keyof typeof PLAN_KEYS;
export type InterviewKey = keyof typeof INTERVIEW_KEYS;

/** A plan with more interviews than that isn't one. */
export const MOST_INTERVIEWS = 8;

/** How long an interview may take. */
export const MINUTES = { least: 5, most: 240 } as const;
