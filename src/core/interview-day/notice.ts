/**
 * What stands in place of everything that prepares for an interview, while one is on (guide items G20
 * and G26).
 *
 * @param until `15:45`, by the clock of the candidate
 */
export function interviewNotice(until: string): string {
  return [
    `Interview time: STAR Stories hides your stories, questions, cases, rounds and sheets until ${until}.`,
    'Answer on your own: no notes or other materials, no help from anyone else, no AI tools.',
    'This is a courtesy, not a lock: your files stay where they are.',
    'Has the interview moved? Change its time in the plan.',
  ].join(' ');
}
