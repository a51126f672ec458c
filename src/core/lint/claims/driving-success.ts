import { exactPhrase, gap, MONTH, NUMBER, phrase, TIME, type Claim } from './claim';

export const DRIVING_SUCCESS: Claim = {
  area: 'driving-success',
  labels: phrase(
    'driv(?:e|ing|en|es) (?:success|results|outcomes|impact|change|excellence)|drove (?:success|results|outcomes|impact|change|excellence|it to success|the project to success)|success was driven',
    '(?:set(?:ting)?|with|under) (?:a )?(?:clear |bold |visionary )+(?:vision|direction|guidance|goals?)|rais(?:ed|ing) the bar|remov(?:ed|ing) (?:all )?(?:obstacles|blockers|roadblocks|barriers)|hold(?:ing)? (?:myself|everyone|everybody|people|others)(?: and others)? accountable|held (?:myself|everyone|everybody|people|others)(?: and others)? accountable',
    'bias (?:for|to) action|results[- ](?:driven|oriented)|go(?:ing|es)? the extra mile|sense of urgency|end[- ]to[- ]end ownership|exceed(?:ed|ing)? (?:all )?expectations|world[- ]class|in record time',
  ),
  families: [
    {
      id: 'target',
      shows: 'a target with a number or a date',
      signs: [
        exactPhrase(
          `(?:by|before|until|till|to|in|for) (?:the )?(?:end of |start of |beginning of |first of |mid-?|early |late )?(?:the )?(?:next |this |that |following )?(?:${MONTH}|year|quarter|month|week|summer|season|midnight|noon|audit|launch|lease|peak|sale|intake|holidays|school holidays)`,
          `(?:[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:${MONTH}|\\d{1,2}|20\\d\\d|six|seven|eight|nine|ten|noon)`,
        ),
        phrase(
          `(?:target|goal|aim|objective|deadline|limit|budget)s?(?: of(?: the year)?| was| were| is|:| I['’]d set| I set)|one goal|two goals`,
          `(?:under|below|above|within|less than|fewer than|at most|at least|no more than|inside) (?:the )?(?:an? |about |~)?${NUMBER}`,
          `(?:bring|get|cut|halve|reduce|lower|raise|take|move|keep|make|have|find) ${gap(8)}(?:from|to|at|under|below|above) (?:one in )?${NUMBER}`,
          `${NUMBER} (?:${TIME}|working days) (?:away|left|to|of)|(?:gave|had|have|was|were) (?:us |me )?(?:only |about )?${NUMBER} ${TIME}`,
        ),
      ],
    },
    {
      id: 'result',
      shows: 'the result against the target',
      signs: [
        phrase(
          `from ${gap(6)}${NUMBER}[^.;!?]{0,60}? (?:to|down to) (?:under |below |about |around |less than |one in |zero|none|nothing|nought)*(?:${NUMBER}|zero|none|nought)?`,
          `${TIME} (?:ahead|early|late|earlier|later|left|before|after the date)|on time|(?:under|over|short of|above|below|inside) (?:the|our|my|that) (?:target|goal|limit|budget|date|deadline|hours)`,
          `(?:against|instead of|compared with|compared to|versus|where it had been|up from|down from|after) (?:the |only |about |around )?${NUMBER}`,
          `(?:the |our |my )?(?:goal|target|deadline)(?: had been| was| by| we|;|:)|missed (?:it|our|the|by|one)|met (?:our|the) (?:goal|target|deadline)|before the (?:peak|audit|deadline)|${NUMBER} of (?:the )?${NUMBER}`,
        ),
      ],
    },
    {
      id: 'decision',
      shows: 'a decision taken before everything was known',
      signs: [
        phrase(
          `without waiting|with what (?:I|we) knew|before (?:the|I|we|it|anybody|anyone) ${gap(4)}(?:ready|knew|understood|known|was sure|found)|rather than wait|could not wait|couldn['’]t wait|not sure`,
          `I (?:(?:then|also|therefore|still|first|had to) )?(?:decided?|chose|choose|picked|settled on|went for|ruled out|opted|turned (?:it|that|the|this) (?:down|off)|stopped|cancelled|cancel+ed|paused|dropped|froze|called off|rolled (?:it |that |the |those |them |back))`,
          `(?:two|three|both) (?:ways?|options|possibilit(?:y|ies))|(?:I|we) (?:had|took) (?:a|the) (?:bet|risk|choice)|to choose|(?:decided|chose|choice) ${gap(6)}(?:because|since|as)`,
          `I (?:said|told ${gap(2)}) (?:no|go)|what would change my mind|stop rule|go back, whatever`,
        ),
      ],
    },
    {
      id: 'obstacle',
      shows: 'an obstacle, and the move that cleared it',
      signs: [
        phrase(
          `unblock(?:ed|s)?|cut (?:the )?scope|cut (?:two|one|three|the|out)|got (?:it|them|her|him|two|one|the) ${gap(3)}released|stalled|got stuck|was stuck|slipped|stood still|was in the way|starved|blocked`,
          `could not|couldn['’]t|failed|broke|crashed|ran out|ran dry|piled up|choked|harder|too (?:late|long|slow|full|dangerous)|a (?:fault|bug)`,
          `(?:objected|refused|said no(?! to)|disagreed|was against|nobody free|no (?:time|people|authority|money|budget)|workaround|a smaller step|another way|moved (?:two|one|someone|\\p{Lu}\\p{Ll}+) ${gap(3)}(?:across|over))`,
        ),
      ],
    },
    {
      id: 'initiative',
      shows: 'what you set going yourself',
      signs: [
        phrase(
          `nobody owned|no ?(?:one|body) (?:owned|was|had)|I (?:offered|volunteered|proposed|suggested|noticed|set us|set myself|set a|set the|began|started|took (?:it|that|the|over|on|two|one)|asked (?:my (?:director|manager|boss|chief) for|for)|wrote|built|drew|made|pulled|counted|measured|sorted|plotted|traced)`,
          `(?:of )?my own (?:idea|initiative|target|limit)|without being asked`,
        ),
      ],
    },
    {
      id: 'cadence',
      shows: 'a rhythm in which progress was checked',
      signs: [
        phrase(
          `(?:every|each) (?:day|week|month|night|morning|evening|two (?:hours|days|weeks)|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|weekly|daily|fortnightly|milestones?|leading indicator|check-?ins?|burn-?down|on (?:mondays|tuesdays|wednesdays|thursdays|fridays)`,
          `step by step|first (?:one|two|five|1|5)\\b|in steps|one (?:by|after) (?:one|the other)|${NUMBER}(?: %)?, then|then (?:on )?(?:${NUMBER}|all|everyone|everybody|the rest)|(?:job|depot|team|service|country) (?:after|by) (?:job|depot|team|service|country)`,
        ),
      ],
    },
  ],
  least: 3,
  needed: ['target', 'result'],
  neededInDeeds: false,
};
