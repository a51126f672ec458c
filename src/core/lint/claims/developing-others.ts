import { exactPhrase, gap, NAME, phrase, ROLE, type Claim } from './claim';

const PERSON = `(?:[Ss]he|[Hh]e|[Tt]hey|[Ww]ho|[Bb]oth(?: of them)?|[Ee]ach of them|${NAME}|(?:${ROLE}))`;
const OBJECT = `(?:her|him|them|each of them|both of them|(?:the|my|our|a|an|one) ${gap(2)}(?:${ROLE})|${NAME})`;
const ALONE =
  '(?:alone|on (?:her|his|their) own|by (?:herself|himself|themselves)|without (?:me|my help|help|calling (?:me|anybody|anyone|a second)|asking me|ringing me))';

export const DEVELOPING_OTHERS: Claim = {
  area: 'developing-others',
  labels: phrase(
    'develop(?:ed|ing|s)? (?:others|people|my people|the team|everybody|everyone|talent|each person)',
    'grow(?:ing)? (?:people|others|talent|everybody|the team)',
    'coach(?:ed|ing)? (?:for growth|people|others|the team|everybody|everyone)',
    'mentor(?:ed|ing)? (?:people|others|everybody|everyone|the team)',
    'full potential|growth mindset|coaching culture|feedback culture|culture of feedback|empower(?:ed|ing)? (?:people|others|the team|everybody|everyone)',
    '(?:gave|giving|give|provid(?:ed|ing)) (?:regular |honest |constructive |continuous |timely )*feedback(?: and coaching)?(?! to (?:her|him|\\p{Lu}))',
  ),
  families: [
    {
      id: 'new-ability',
      shows: 'what one person can do now and could not before',
      signs: [
        exactPhrase(
          `${PERSON}['’]?(?:s|d|ve)? ${gap(8)}${ALONE}`,
          `(?:${PERSON}) (?:now|today|since then) (?:also )?(?:leads?|runs?|does|teach(?:es)?|trains?|mentors?|coach(?:es)?|sends?|asks?|owns?|handles?|holds?|presents?|reviews?|drives?|takes?|writes?)`,
          `(?:now|these days|today|since then),? (?:[Ss]he|[Hh]e|${NAME}) (?:leads?|runs?|does|teach(?:es)?|trains?|mentors?|coach(?:es)?|sends?|asks?|owns?|handles?|holds?|presents?|reviews?|drives?|takes?|writes?)`,
          `(?:[Ss]he|[Hh]e|${NAME}) (?:has |have |had )?(?:led|ran|run|held|gave|presented|designed|chaired|handled|closed|taught|trained|coached|mentored) (?:(?:her|his|their|the|a|its|our) (?:first|second|next|following|new|review)|one|two|three|four|five|six|seven|\\d+|the next one)`,
          `(?:[Ss]he|[Hh]e|${NAME}) (?:has )?(?:begun|began|started) to (?:lead|teach|train|rehearse|mentor|coach|run|present|review)`,
          `(?:[Ss]he|[Hh]e|${NAME}) (?:(?:is|was|became|has been|is now|was made|got) (?:now |since )?(?:promoted|(?:a |the |our |team |shift |tech |deputy )+(?:lead|primary|owner|manager|mentor|trainer|on call lead))|took over (?:as|the|my|from me)|was promoted)`,
          `made their first|(?:her|his|their) first ${gap(4)}(?:alone|review|design|outage|incident|release|change|talk|shift|deploy)`,
        ),
        phrase(
          `(?:who|people|engineers|persons) (?:could|can) (?:lead|run|do|handle|be primary)`,
          `coached the (?:next|second|third|fourth|fifth)`,
        ),
      ],
    },
    {
      id: 'feedback',
      shows: 'feedback to one person, told as what you said or saw',
      signs: [
        phrase(
          `(?:told|tell|showed|gave|said to) (?:her|him|them|each of them) ${gap(4)}(?:what (?:I|I['’]d) (?:had )?(?:seen|saw|noticed|heard|liked|would)|what(?: (?:she|he|they))? ${gap(3)}(?:well|do well|better|wrong)|the thing to work on|exactly what|honestly)`,
          'one-(?:to|on)-ones?|1:1s?|debrief(?:ed|s|ing)?',
          `(?:gave|give|got) (?:her|him|them|each of them) ${gap(2)}feedback|feedback (?:to|from) (?:her|him|them)`,
          `(?:after|before) each(?: one| incident| drill| shift| call| session| review)? ${gap(3)}(?:I|we) (?:told|asked|talked|spoke|went|sat|took|debriefed|looked)`,
          `asked ${gap(4)}(?:what (?:was|went) (?:good|well|wrong)|what (?:she|he|they) (?:want|wanted|would) ${gap(2)}(?:to try|try|do differently|change))`,
          `(?:read|reviewed|commented on|comments on|went through) ${gap(2)}(?:her|his|their) (?:draft|plan|notes|design|first|code|drawing|report|page)`,
          `(?:sat|spoke|met|talked|walked)(?: down)? ${gap(5)}(?:with (?:her|him|each of them|each newcomer|each)|her|him) ${gap(4)}(?:every|each|for (?:half|an hour|fifteen|\\d+))`,
          `every (?:week|monday|tuesday|wednesday|thursday|friday|evening|second week|two weeks),? (?:I|we) (?:sat|spoke|met|talked|walked|went|looked) ${gap(6)}(?:with|alone|about|over|through)`,
          `met every (?:week|monday|tuesday|wednesday|thursday|friday) ${gap(6)}about (?:that|only that|her|his)`,
          `I comment(?:ed)? on (?:it|her|his|their)|asked ${gap(4)}what (?:she|he|they)(?:['’]d| would)`,
          `met them on (?:mondays|tuesdays|wednesdays|thursdays|fridays)`,
        ),
        exactPhrase(
          `I (?:told|asked) (?:her|him|${NAME}) (?:about |one question|two questions|two things|what (?:it|she|he|had|got|stops|was))`,
          `(?:sat|sat down|paired|met) ${gap(3)}with ${NAME} ${gap(3)}(?:every|each|for (?:half|an hour|fifteen|\\d+))`,
        ),
      ],
    },
    {
      id: 'opportunity',
      shows: 'a task given to one person so that they could grow into it',
      signs: [
        exactPhrase(
          `(?:asked|let|had|got|invited|encouraged|chose|picked|trusted|wanted) ${OBJECT} (?:to )?(?:lead|run|own|present|drive|teach|train|shadow|chair|be (?:scribe|primary|lead|the lead)|take over|carry|design|decide|handle|hold|coach|mentor|play|deal)`,
          `(?:gave|handed|offered|given|give|giving) (?:over )?${OBJECT} ${gap(2)}(?:chance|lead|seat|decision|keys|job|role|pager|incident|piece|design|project|room|say)`,
          `(?:[Ss]he|[Hh]e|${NAME}) (?:['’]d |would )?(?:led|leads|ran|began as|picked|drove|drew|wrote|held|shadowed|held the mouse|was the scribe) ${gap(5)}(?:I|me|while I|and I) ${gap(3)}(?:read along|sat|stayed|kept|watched|silent|listened|shadowed|looked on|net)`,
          `(?:[Hh]e|[Ss]he) drove,? ${gap(1)}I read along|I (?:kept|was to) (?:quiet|silent|be silent|stay silent|keep quiet|stay quiet)|my job was to keep quiet|sat (?:in as (?:her|his|their) net|on my hands)|kept (?:their|my) hands off`,
          `(?:we|I) paired(?: with)?|paired (?:her|him|them|up|on)|shadowed (?:me|her|him)|(?:she|he|they|we|${NAME}) (?:swapped|led two rehearsals|led drills)`,
          `(?:a |one )?(?:small )?(?:design|project|piece|job|incident|drill|service) (?:to|for (?:her|him|them) to) (?:own|lead|run)|(?:gave|handed) (?:it|that|this|them|the \\p{L}+) to (?:the driver|${NAME})(?: and not|, (?:who|because|since|so))|(?:them|her|him) at the keyboard|stopped giving (?:her |him |them )?answers|(?:together|with me) one time ${gap(6)}alone`,
        ),
      ],
    },
    {
      id: 'expectation',
      shows: 'what good should look like, agreed with that person',
      signs: [
        phrase(
          `(?:agreed|wrote|write|settled|set|promised|told) ${gap(6)}what ${gap(3)}(?:good|able to do|expect)`,
          `be able to do (?:alone )?(?:by|at|after)|(?:by )?day 30|what a good (?:week|month|review|shift) looks?`,
          `(?:her|his|their|the team['’]s) (?:own )?(?:goal|target|aim) (?:was|for)|(?:agreed|settled) (?:with (?:her|him|them) )?(?:that|on) ${gap(6)}(?:her|him|she|he|they|each of us)`,
          `wanted (?:her|him|them|my operators|my engineers) to|so that (?:she|he|they) could (?:hold me|learn|try|ask)|needed that my (?:operators|engineers|people|team)`,
          `(?:wanted|promised|hoped) ${gap(3)}(?:that )?${gap(2)}(?:would|could) (?:run|lead|do|handle|present|carry) ${gap(4)}(?:by|on|alone)`,
        ),
        exactPhrase(`wanted ${NAME} to|I['’]?d? (?:had )?promised ${gap(4)}${NAME} would`),
      ],
    },
    {
      id: 'mechanism',
      shows: 'a drill, a buddy or another habit that goes on teaching people',
      signs: [
        phrase(
          '(?:the |a |our |led |ran |run |weekly |each )?(?:drills?|rehears(?:als?|e|ed|ing)|role-?plays?|game days?|shadow(?:ing)? (?:rota|shifts?|weeks?)|reverse shadowing)',
          'onboarding|budd(?:y|ies)|mentor(?:s|ed|ing|ship)?|apprenticeship|study group|reading group|book club|training sessions?|workshops? for|lunch and learn|rotation programme|hiring bar',
          'driver and (?:a )?passenger|passenger seat',
          'practi[sc]ed (?:it|them|that|the)|practi[sc]e (?:runs?|rounds?|incidents?)|(?:new starter|newcomer|two new persons|trainees?)',
          'play(?:ed|ing)? (?:one |an? |the )?(?:angry|grumpiest|alarm|director|customer|yard manager)',
        ),
      ],
    },
  ],
  least: 2,
  needed: ['new-ability', 'feedback', 'opportunity', 'mechanism'],
  neededInDeeds: true,
};
