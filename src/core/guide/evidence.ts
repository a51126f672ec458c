import type { ExploratoryAreaId } from './focus-areas';

/**
 * What a text can show of each focus area, by a short name that a story's record keeps. Follows
 * "missing:" in a message. How it is found in a text is the linter's business.
 */
export const EVIDENCE = {
  'developing-others': {
    person: 'one person by name, and what that person did',
    'new-ability': 'what one person can do now and could not before',
    feedback: 'feedback to one person, told as what you said or saw',
    opportunity: 'a task given to one person so that they could grow into it',
    expectation: 'what good should look like, agreed with that person',
    mechanism: 'a drill, a buddy or another habit that goes on teaching people',
  },
  'driving-success': {
    target: 'a target with a number or a date',
    result: 'the result against the target',
    decision: 'a decision taken before everything was known',
    obstacle: 'an obstacle, and the move that cleared it',
    initiative: 'what you set going yourself',
    cadence: 'a rhythm in which progress was checked',
  },
  partnering: {
    counterpart: 'somebody outside your team, named, and what you did with them',
    interest: 'what the other side needed or feared',
    agreement: 'something that both sides agreed on or made together',
    trade: 'what you gave in return',
    friction: 'a disagreement, and how you met it',
    afterwards: 'that the two sides went on working together',
  },
  prioritizing: {
    dropped: 'what you stopped, put off or refused',
    criteria: 'the criteria that decided',
    change: 'what had changed, so that a choice was needed',
    alignment: 'whom you told, and how they came to live with it',
    'second-look': 'a second look at the order',
  },
  'production-ownership': {
    scale: 'the size of what you ran, with a unit',
    running: 'that you ran it: on call, paged, answerable',
    hands: 'what you yourself did to the system',
    life: 'stages of its life: capacity, release, migration, monitoring, retirement',
    path: 'the path of a request, and what it depends on',
    event: 'a failure, and what changed in the system after it',
  },
} as const satisfies Record<ExploratoryAreaId, Record<string, string>>;

/** What a sign shows; undefined for one that this version doesn't know. */
export function evidenceWords(area: ExploratoryAreaId, sign: string): string | undefined {
  const known: Readonly<Record<string, string>> = EVIDENCE[area];
  return Object.hasOwn(known, sign) ? known[sign] : undefined;
}
