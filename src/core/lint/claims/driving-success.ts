import { EVIDENCE } from '../../guide/evidence';
import {
  exactPhrase,
  gap,
  MONTH,
  NUMBER,
  phrase,
  TIME,
  together,
  type Claim,
  words,
} from './claim';

const QUANTITY = phrase(`${NUMBER}(?: ?%)?|zero|none|twice|a (?:third|quarter|fifth|tenth)`);

const SHOWS = EVIDENCE['driving-success'];

export const DRIVING_SUCCESS: Claim = {
  area: 'driving-success',
  labels: words(
    'driv(?:e|ing|en|es) (?:success|results|outcomes|impact|change|excellence)|drove (?:success|results|outcomes|impact|change|excellence|it to success|the project to success)|success was driven',
    '(?:set(?:ting)?|with|under) (?:a )?(?:clear |bold |visionary )+(?:vision|direction|guidance|goals?)|rais(?:ed|ing) the bar|(?:remov(?:ed|ing)|overc[ao]m(?:e|ing)) (?:all )?(?:obstacles|blockers|roadblocks|barriers)(?: and (?:obstacles|blockers|roadblocks|barriers))?|hold(?:ing)? (?:myself|everyone|everybody|people|others)(?: and others)? accountable|held (?:myself|everyone|everybody|people|others)(?: and others)? accountable',
    'bias (?:for|to) action|decisive action|deliver(?:ed)? (?:against|on) objectives|results[- ](?:driven|oriented)|go(?:ing|es)? the extra mile|went the extra mile|sense of urgency|end[- ]to[- ]end ownership|exceed(?:ed|ing)? (?:all )?expectations|world[- ]class|in record time|(?:significant )?time pressure',
  ),
  families: [
    {
      id: 'target',
      shows: SHOWS.target,
      signs: [
        exactPhrase(
          `(?:[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill|[Ww]ithin) (?:the )?(?:\\p{L}+ ){0,3}(?:${MONTH}|\\d{1,4}|year|quarter|month|week|noon|midnight|audit|launch|season|${NUMBER})`,
        ),
        phrase(
          'targets?|goals?|deadline|objective (?:was|is|of)',
          `(?:under|below|above|within|less than|fewer than|at most|at least|no more than|inside) (?:the )?(?:an? |about |~)?${NUMBER}`,
          `(?:bring|get|cut|halve|reduce|lower|raise|take|move|keep|make|have|find) ${gap(8)}(?:from|to|at|under|below|above) (?:one in )?${NUMBER}`,
          `${NUMBER} (?:working )?${TIME} (?:away|left|to)|(?:had|have|gave|was|were) (?:us |me )?(?:only |about )?${NUMBER} ${TIME}`,
        ),
      ],
    },
    {
      id: 'result',
      shows: SHOWS.result,
      signs: [
        together(
          QUANTITY,
          phrase(
            'from|than|against|instead of|compared|versus|down|up|before|after|earlier|later|ahead|early|late|fell|rose|dropped|went|halved|doubled|since|under|over|of (?:the )?\\d+|still|missed|met|saved?',
          ),
        ),
        phrase('on time|ahead of|halved|doubled|missed (?:it|the|our|my)|met (?:the|our|my)'),
      ],
    },
    {
      id: 'decision',
      shows: SHOWS.decision,
      signs: [
        phrase(
          `(?:I|we)(?:['’]d)? (?:\\p{L}+ ){0,2}(?:decid(?:e|ed)|chose|choose|picked|settled|went for|ruled out|opted|turned|stopped|cancel(?:l?ed)|paused|dropped|froze|rolled|said (?:no|go|yes)|preferred|insisted|refused|overruled|took the)`,
          `without waiting|before (?:I|we|anybody|anyone|it) ${gap(4)}\\p{L}+|rather than|two (?:ways?|options)|the other way|could not wait|couldn['’]t wait|not sure`,
        ),
      ],
    },
    {
      id: 'obstacle',
      shows: SHOWS.obstacle,
      signs: [
        phrase(
          "could ?n[o'’]t|was ?n[o'’]t|did ?n[o'’]t|could not|nobody|failed|broke|crash(?:ed)?|stuck|stalled|slipped|blocked|unblocked|late|too \\p{L}+|problem|trouble|wrong|worse|harder?|fault|bug|ran (?:out|dry)|objected|refused|disagreed|against|unfortunately|however|but",
        ),
      ],
    },
    {
      id: 'initiative',
      shows: SHOWS.initiative,
      signs: [
        phrase(
          'no ?(?:one|body) (?:owned|had|was)|my own (?:idea|initiative|target|limit)|without being asked',
          `(?:I|we)(?:['’](?:d|ve))? (?:\\p{L}+ly |also |then |therefore |first |had )?(?!(?:was|were|am|are|had|have|could|would|should|owned|believe|wanted|knew|thought|felt|drove|partnered|balanced|leveraged)(?!\\p{L}))\\p{L}{3,20}(?!['’])`,
        ),
      ],
    },
    {
      id: 'cadence',
      shows: SHOWS.cadence,
      signs: [
        phrase(
          `(?:every|each) (?:day|week|month|night|morning|evening|hour|two|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|weekly|daily|fortnightly|milestones?|check-?ins?|on (?:mondays|tuesdays|wednesdays|thursdays|fridays)|step by step|in steps|one (?:by|after) (?:one|the other)|first (?:one|two|five|1|5)`,
          `then (?:on )?(?:${NUMBER}|all|everyone|everybody|the (?:rest|lot))`,
        ),
      ],
    },
  ],
  least: 3,
  needed: ['target', 'result'],
  pieces: 2,
};
