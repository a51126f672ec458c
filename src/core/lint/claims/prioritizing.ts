import { exactPhrase, gap, NUMBER, phrase, TIME, type Claim } from './claim';

/** What was put aside is a thing; "what wasn't important" is none. */
const NOTHING_REAL =
  '(?! ?(?:to )?(?:what|whatever|everything|anything|things|less|low|lower|unimportant|distractions|noise|the unimportant|the rest of the|all that)(?![\\p{L}]))';

export const PRIORITIZING: Claim = {
  area: 'prioritizing',
  labels: phrase(
    'prioriti[sz](?:ed|ing|e|es|ation) ?(?:ruthlessly|the (?:most )?important(?: \\p{L}+)?|what (?:matters|mattered|counts))?|(?:competing|conflicting|clear|the right|shifting|top|set(?:ting)?|our|my) priorit(?:y|ies)|priorities were set',
    'trade-?offs?(?: (?:explicit|clear|transparent))?|balanc(?:ed|ing) [^.;,]{1,40}|short-term and long-term(?: goals)?|big picture|laser focus|low-hanging fruits?|high-impact|most important (?:work|things?)',
  ),
  families: [
    {
      id: 'dropped',
      shows: 'what you stopped, put off or refused',
      signs: [
        phrase(
          `(?:I|we|she|he|which|and|therefore|had|be|were|was|are|is|to)(?: (?:also|then|therefore|simply|first|only|still|even|not))? (?:defer(?:red)?|postpone(?:d)?|cancel(?:l?ed)?|drop(?:ped)?|declined?|shelved?|parked?|delay(?:ed)?|struck|gave up|turned down|refused|put (?:off|aside|back))${NOTHING_REAL} (?:the|our|my|its|their|her|his|two|three|four|five|six|seven|eight|one|that|those|these|this|all|it|them|an?|any|support|to|\\d+)`,
          `(?:stop(?:ped)?|froze|freeze|paused?|cut|switch(?:ed)? off) (?:the|our|my|all|two|three|that|their|its)(?: own)? ${gap(3)}(?:rewrites?|projects?|features?|work|reports?|dashboards?|designs?|migrations?|hiring|roadmap|tables?|pages?|pickers?|initiatives?|plans?)`,
          `dropping the|(?:was|were|be|are|is) (?:deferred|postponed|dropped|shelved|put off|moved back)`,
          `(?:I|we) said no(?:,| because| to (?!what|everything|things|anything|whatever|all|less|distr|low)[\\p{L}]+|\\.)|not at all`,
          `(?:will|would|must|had to|has to|can|could|should|to) (?:have to )?wait(?! for)|waited,? as agreed|(?:wait|stay) until|until (?:after )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next)`,
          `(?:put|moved?|push(?:ed)?|leav(?:e|ing)|left|took|take|shift(?:ed)?) ${gap(6)}(?:away|aside|behind|out of (?:test|scope|the (?:plan|sprint|list|release|quarter))|off (?:the|that|until)|to (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|the next|later|night)|by (?:one|two|three|four|\\d+) ${TIME})`,
          `cut (?:two|three|one|out|the|four|half) ${gap(3)}(?:features?|items?|projects?|designs?|rewrite|work|scope|page|reports?)|off the list|(?:took|taken) the team off|for two weeks only|without (?:the|that) (?:feature|rewrite)|(?:is|was|were|be) (?:mostly )?(?:gone|dropped|cut|off) (?:because|from|that evening)|slips? to|slipped (?:to|by)`,
          `(?:second|the other \\p{L}+|other (?:two|three|four|seven|eight)) (?:I |we |come|came|were |was )?(?:put|away|later|deferred|wait)|only (?:three|two|one) points?`,
        ),
      ],
    },
    {
      id: 'criteria',
      shows: 'the criteria that decided',
      signs: [
        phrase(
          `(?:rank(?:ed|ing)?|sort(?:ed|ing)?|order(?:ed)?|scored?|rated|weighed|compared?) ${gap(5)}(?:by|against|with|for|on|it|them|the)|let me rank|criteria|cost of delay|error budget|per week of work|saving per|return on`,
          `(?:what|how much) (?:does |would |it['’]?d? ?|a |each |one |the |every )${gap(5)}(?:cost|costs|lose|lost|miss|hurt|break|breaks)|if we wait|(?:most|more|bigger|biggest|highest|higher|largest|worst|costliest|commonest|smallest|slowest) (?:hours|risk|cost|money|impact|tickets?|users|first|of|damage|load|loss|harm|value)`,
          `(?:because|since|as) ${gap(8)}(?:worse|cheaper|more|costs?|risk|loses?|lost|saved?|stops?|first|riskier|matters? more|hurts? more|than)|each with|biggest one first|worse than|(?:made|were|was|of) ${NUMBER} ?(?:%|percent)`,
        ),
      ],
    },
    {
      id: 'change',
      shows: 'what had changed, so that a choice was needed',
      signs: [
        phrase(
          `(?:shifted|re-?org(?:ani[sz]ation)?|new (?:date|deadline|goal|strategy|owner|law|rule|target)|fallen through|two demands|(?:two|three|four|eleven|ten|nine) (?:requests?|demands?|departments?|projects?|options?|wishes|candidates?|jobs)|both wanted|wanted (?:it|them|hers|his|theirs) |freeze|forecast|at the same time|in one week|same (?:week|quarter|night|time)|only one|not (?:both|enough|all)|could not (?:fix|do) (?:all|both|everything))`,
          `(?:too (?:much|many)|no (?:money|people|budget|time)|had already promised|both (?:camps|sides|wanted)|everybody wanted|every owner|competing|audit|budget|bill)`,
        ),
      ],
    },
    {
      id: 'alignment',
      shows: 'whom you told, and how they came to live with it',
      signs: [
        exactPhrase(
          `(?:told|tell|rang|showed|asked|brought|explained|offered|wrote|sent|met|proposed|say|said)[^.;!?]{0,70}(?<![\\p{L}])(?:sponsor|owners?|leads?|product|director|manager|chief|head|team|teams|departments?|finance|security|her|him|them|[Mm]yself|why|face to face|\\p{Lu}\\p{Ll}{2,20})`,
        ),
        phrase(
          'agreed (?:the|on the|to the|an|that|upon) [^.;!?]{0,30}(?:order|list|date|plan)|(?:in writing|one page|one-pager|the page|the order|the list) |accepted|agreed|consented|supported my order',
        ),
      ],
    },
    {
      id: 'second-look',
      shows: 'a second look at the order',
      signs: [
        phrase(
          're-?rank(?:ed)?|re-?order(?:ed)?|turned the order|look(?:ed)? again|a date to look|each quarter|(?:brought|gave) back|moved (?:it|his|her|their|\\p{L}+) ${gap(4)}(?:first|up|down|across)|displace|withdrawn|reviewed the (?:list|order)|which of their dates moved|moved back|trial'.replace(
            '${gap(4)}',
            gap(4),
          ),
        ),
      ],
    },
  ],
  least: 3,
  needed: ['dropped'],
  neededInDeeds: true,
};
