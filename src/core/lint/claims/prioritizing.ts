import { EVIDENCE } from '../../guide/evidence';
import { exactPhrase, gap, NUMBER, phrase, type Claim, words } from './claim';

/** What was put aside is a thing; "what wasn't important" is none. */
const NOTHING_REAL =
  '(?! ?(?:to )?(?:what|whatever|everything|anything|things|less|low|lower|unimportant|distractions|noise|the unimportant|the rest of the|all that)(?![\\p{L}]))';
const CLOSED = '(?= (?:because|since|for|until|to|and)|[,.;:]|$)';
const WORK =
  '(?:rewrites?|projects?|features?|work|reports?|dashboards?|designs?|migrations?|hiring|roadmap|pages?|initiatives?|plans?|items?|requests?|scope|launch(?:es)?|upgrades?|refactoring|improvements?|tickets?|rollouts?|portal|pilot)';

const SHOWS = EVIDENCE.prioritizing;

export const PRIORITIZING: Claim = {
  area: 'prioritizing',
  labels: words(
    'prioriti[sz](?:ed|ing|e|es|ation) ?(?:ruthlessly|the (?:most )?important(?: \\p{L}+)?|what (?:matters|mattered|counts))?|(?:competing|conflicting|clear|the right|shifting|changing business|top|set(?:ting)?|our|my) priorit(?:y|ies)|priorities were set',
    'trade-?offs?(?: (?:explicit|clear|transparent))?|balanc(?:ed|ing) [^.;,]{1,40}|short-term and long-term(?: goals)?|big picture|laser focus|low-hanging fruits?|high-impact|most important (?:work|things?)|competing goals',
  ),
  families: [
    {
      id: 'dropped',
      shows: SHOWS.dropped,
      signs: [
        phrase(
          `(?:defer(?:red|ring)?|postpon(?:ed?|ing)|shelv(?:ed?|ing)|parked|declined|sacrific(?:ed?|ing))${NOTHING_REAL}`,
          `(?:I|we|us|me|to|and|by|not)(?:['’]d)? (?:\\p{L}+ )?(?:drop(?:ped|ping)?|stop(?:ped|ping)?|paused?|pausing|froze|freez(?:e|ing)|cut|switch(?:ed)? off|killed|cancel(?:l?ed|l?ing)?|delay(?:ed|ing)?|gave up|give up|giving up|skip(?:ped)?|refused|turned|turn|held|hold|struck|crossed|set|left|leave|keep|kept)${NOTHING_REAL} (?:${gap(4)}(?:${WORK}|aside|off|out|down|back|for later|for (?:two|three|four|six) weeks)|the rest|the others?|it${CLOSED})`,
          `(?:${WORK}|it|that|they|this|rest|others?|which|both|everything else|two|three) (?:was|were|had to|has to|have to|would|will|could|can|must|should|is|are) (?:then )?(?:be )?(?:wait|dropped|stopped|paused|frozen|cut|left|moved|pushed|put|come later|slip|postponed|later)`,
          `(?:said|say|saying) no(?:,| because| to${NOTHING_REAL}|\\.)`,
          `(?:can|could|had to|have to|would|will|must|may|should|to) wait(?! (?:for (?!ever|now)|an? |one |\\d))|waited until|not (?:yet|now|this (?:week|month|quarter|year))|until (?:after|later|next)|(?:on|in) (?:ice|hold)`,
          `(?:put|move[ds]?|push(?:ed)?|leav(?:e|ing)|left|took|take|taken|shift(?:ed)?|slip(?:s|ped)?) ${gap(6)}(?:away|aside|behind(?! (?:an?|the|our|its) )|off the|out of (?:the|scope|test)|back (?:by|to|until)|to (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next|later|the next|the end|the bottom)|by (?:\\p{L}+|\\d+) (?:days?|weeks?|months?)|until (?!the))`,
          `out of scope|off the (?:list|table|plan|roadmap)|instead of (?:the|a|our|building|doing|working)|at the (?:cost|expense) of|(?:days?|weeks?|months?|a quarter) (?:later than|late)|(?:the|all) (?:other (?:${NUMBER}|ones|\\p{L}+s)|rest)(?: \\p{L}+)? (?:waited|went|came|stayed|later|followed)|next (?:year|quarter|sprint|spring|summer|autumn|winter)|(?:to|at|from) the (?:very )?bottom|dropped off|(?:them|it|these|those) waiting|(?:hear|give|gave|got) (?:\\p{L}+ )?(?:a|the) no|(?:later|waits?|waiting) (?:for|until|till) (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:I|we) stopped ${gap(3)}\\p{L}+ (?:for|of|on|that)`,
        ),
      ],
    },
    {
      id: 'criteria',
      shows: SHOWS.criteria,
      signs: [
        phrase(
          `(?:rank(?:ed|ing)?|sort(?:ed|ing)?|order(?:ed)?|scored?|rated|weigh(?:ed|ing)?|list(?:ed)?|judged) ${gap(5)}(?:by|against|with|for|on|it|them|the|after)|criteri(?:a|on)|cost of|error budget|return on|worth (?:more|less|the|it)`,
          `(?:what|how much|which|who) (?:\\p{L}+ ){0,5}(?:costs?|loses?|lost|miss|hurts?|breaks?|first|matters?|waits?|wait|gained?|saves?|most)`,
          `(?:most|more|bigger|biggest|highest|higher|largest|worst|costliest|commonest|cheapest|smallest|slowest|riskiest|oldest) (?:\\p{L}+ )?(?:hours|risk|cost|money|impact|tickets?|users|first|damage|load|loss|harm|value|pages|customers|time|of)`,
          `(?:first|before|second|last),? (?:because|since|as|for)|(?:because|since) ${gap(8)}(?:worse|cheaper|more|costs?|risk|loses?|lost|saved?|stops?|first|riskier|matters?|hurts?|less|than)`,
          `the order|in (?:that |the )?order|(?:to|at|from) the top|top (?:of|item)|what mattered|first things|one question (?:for|of) each|(?:put|wrote|number|figure) ${gap(6)}(?:next to|beside) each|after each (?:one|shot|item)|(?:each|every) (?:ticket|wish|item|request|shot|project|demand|feature|task|proposal|idea)`,
        ),
      ],
    },
    {
      id: 'change',
      shows: SHOWS.change,
      signs: [
        phrase(
          `re-?org(?:ani[sz]ation)?|new (?:date|deadline|goal|strategy|owner|law|rule|target)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+) (?:open |big |new |other |urgent )?(?:requests?|demands?|departments?|projects?|options?|wishes|candidates?|jobs|items|tasks|things|asks|dates|deadlines|tickets|features)`,
          `both (?:wanted|camps|sides|teams|needed|were)|everybody wanted|everyone wanted|all wanted|every owner|at the same time|same (?:week|quarter|night|month|day|time)|only (?:one|two|three|four|half)|(?:not|\\p{L}+n['’]t) (?:do |fix |have |serve |make |afford |possible to do )*(?:both|enough|all|everything)|not enough|too (?:much|many|few)|no (?:money|people|budget|time|spare)|either|or the other|competed|budget|(?:capacity|room|people|engineers|hands|time|enough|money) for|(?:list|pile|backlog|queue) (?:of|had|for)|(?:out )?(?:of|from) (?:the )?${NUMBER} (?:\\p{L}+ )?(?:things|wishes|tickets|items|requests|projects|ideas|demands|tasks|jobs|changes)|together(?: they(?:['’]d)?)? (?:asked for )?\\d+|(?:could|can)(?:n['’]t| not)? (?:maybe )?(?:do|make|spare|afford|manage) ${NUMBER}`,
        ),
      ],
    },
    {
      id: 'alignment',
      shows: SHOWS.alignment,
      common: true,
      signs: [
        exactPhrase(
          `(?:told|tell|rang|called|showed|asked|brought|explained|offered|wrote|sent|met|proposed|say|said)[^.;!?]{0,70}(?<![\\p{L}])(?:sponsor|owners?|leads?|product|director|manager|boss|chief|head|team|teams|departments?|finance|sales|security|her|him|them|[Mm]yself|why|\\p{Lu}\\p{Ll}{2,20})`,
        ),
        phrase('agree(?:d|ment)|in writing|one-pager|accepted|consented|supported|signed'),
      ],
    },
    {
      id: 'second-look',
      shows: SHOWS['second-look'],
      common: true,
      signs: [
        phrase(
          `re-?rank(?:ed)?|re-?order(?:ed)?|turned the order|look(?:ed)? (?:at it |at them )?again|a date to look|each quarter|(?:brought|gave) back|moved ${gap(4)}(?:up|down|across|first)|displace|withdrawn|reviewed the (?:list|order)|moved back|trial|came back to|in hindsight`,
        ),
      ],
    },
  ],
  least: 2,
  needed: ['dropped', 'criteria', 'change'],
  pieces: 2,
};
