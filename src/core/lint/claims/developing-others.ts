import { EVIDENCE } from '../../guide/evidence';
import {
  exactPhrase,
  gap,
  NAME,
  NUMBER,
  PERSON,
  phrase,
  ROLE,
  together,
  WHOM,
  type Claim,
  words,
} from './claim';

/** Words that stand for one person wherever they are. */
const SOMEBODY = exactPhrase(
  `(?<=[\\p{L}\\d,;] )${NAME}`,
  ROLE,
  '[Ss]he|[Hh]e|[Ee]ach of (?:them|us)',
  '[Hh]er|him|[Hh]is|herself|himself|themselves',
);

const LEAD = '(?:lead|run|own|chair|present|teach|train|mentor|coach|handle|host|drive|design)';
const LEADS =
  '(?:leads?|led|runs?|ran|owns|owned|chair(?:s|ed)|present(?:s|ed)|teach(?:es)?|taught|trains?|trained|mentors?|mentored|coach(?:es|ed)|handle[sd]?|host(?:s|ed)|drove|designed|carried|takes? over|took over|took on|takes (?:her|his|the))';

const SHOWS = EVIDENCE['developing-others'];

export const DEVELOPING_OTHERS: Claim = {
  area: 'developing-others',
  labels: words(
    'develop(?:ed|ing|s)? (?:others|people|my people|the team|everybody|everyone|talent|each person)',
    'grow(?:ing)? (?:people|others|talent|everybody|the team)',
    'coach(?:ed|ing)? (?:for growth|people|others|the team|everybody|everyone|with \\p{L}+)',
    'mentor(?:ed|ing)? (?:people|others|everybody|everyone|the team|with \\p{L}+)',
    'full potential|growth mindset|coaching culture|feedback culture|culture of feedback|empower(?:ed|ing)? (?:people|others|the team|everybody|everyone)',
    '(?:gave|giving|give|provid(?:ed|ing)) (?:regular |honest |constructive |continuous |timely )*feedback(?: and coaching)?(?! to (?:her|him|\\p{Lu}))',
  ),
  families: [
    {
      id: 'person',
      shows: SHOWS.person,
      common: true,
      signs: [
        exactPhrase(
          `(?:[Ss]he|[Hh]e)(?:['’]d)?(?: \\p{L}+ly)? \\p{L}+`,
          `${NAME}(?:['’]d)?(?: \\p{L}+ly)? (?:\\p{L}+ed|was|were|had|did|said|told|took|gave|found|wrote|led|ran|went|came|began|drew|made|knew|saw|built|taught|held|set|sat|spoke|kept|got|learnt|chose|now|has|is|and \\p{Lu}\\p{Ll}+)`,
          `(?:asked|let|told|gave|showed|helped|picked|chose|with|from|to) (?:her|him|${NAME})`,
        ),
      ],
    },
    {
      id: 'new-ability',
      shows: SHOWS['new-ability'],
      signs: [
        exactPhrase(
          `${PERSON}(?:['’](?:s|d|ve))? (?:\\p{L}+ ){0,3}${LEADS}`,
          `${PERSON}(?:['’](?:s|d|ve))? (?:\\p{L}+ ){0,4}(?:learn(?:ed|t|s|ing)?|understood how|grew|grown|promoted|confiden(?:t|ce)|used to|dared|(?:got|became) (?:good|better|faster|a |the ))`,
          `${PERSON} (?:can|could|is able to|was able to|were able to|knew how to) (?:now |then |also )?\\p{L}+`,
          `(?:chose|picked|trusted|encouraged) ${WHOM} ${gap(3)}to \\p{L}+`,
          `(?:${NUMBER}|who|people) (?:can|could) \\p{L}+ (?:it )?(?:now|alone)`,
        ),
        together(
          SOMEBODY,
          phrase(
            'alone|on (?:her|his|their) own|by (?:herself|himself|themselves)|unaided|without (?:me|my|help|calling|asking|ringing)|(?:her|his|their) first|for the first time|since then|these days|nowadays|promotion|promoted',
          ),
        ),
      ],
    },
    {
      id: 'feedback',
      shows: SHOWS.feedback,
      signs: [
        exactPhrase(
          `(?:told|asked|tell|ask|showed|show|reminded) ${WHOM} (?:\\p{L}+ )?(?:what|why|how|where|which|one|two|three|about|honestly|exactly|afterwards|privately)`,
          `(?:praised|corrected|encouraged|advised) ${gap(6)}${WHOM}`,
          `(?:sat|talked|walked|met|spoke|spent|went) ${gap(8)}(?:with|beside|next to) (?:her|him|each of them|each|every)`,
        ),
        together(SOMEBODY, phrase('feedback|debrief(?:ed|s|ing)?|review(?:ed)? (?:her|his|their)')),
        phrase(
          'one-(?:to|on)-ones?|1:1s?',
          `(?:read|commented on|comments? on|went through|questions? (?:on|about)) ${gap(3)}(?:her|his|their) \\p{L}+`,
          '(?:after|before) each(?: one| incident| drill| shift| call| session| review)',
        ),
      ],
    },
    {
      id: 'opportunity',
      shows: SHOWS.opportunity,
      signs: [
        exactPhrase(
          `(?:asked|let|got|invited|encouraged|chose|picked|trusted|wanted|letting) ${WHOM} (?!what|how|why|which|who|if|whether|where|about)${gap(3)}(?:to |on |in charge )?(?:${LEAD}|do|write|decide|try|shadow|take|be|play|hold|plan|pick|build|explain|review)`,
          `(?:gave|handed|offered|give|giving|assigned|passed|entrusted|left) (?:over )?${WHOM} ${gap(2)}(?:the|a|an|it|one|my|full|small|first)`,
          `(?:gave|handed|left|passed|delegated|assigned) (?:it|that|this|them|the ${gap(4)}|a ${gap(4)}|my ${gap(4)})(?:over )?to ${WHOM}`,
        ),
        phrase(
          `(?:kept|keep|stayed|stay|be|sat) (?:quiet|silent|away|back|out of|in the back|on my hands|beside|next to|behind)|stepped back|held back`,
          `(?:s?he|\\p{L}+) \\p{L}+, (?:and |while )?I (?:only )?(?:read|watched|listened|sat|stayed|kept)`,
          'paired|pairing|shadow(?:ed|ing)?|scribe|at the keyboard',
        ),
      ],
    },
    {
      id: 'expectation',
      shows: SHOWS.expectation,
      common: true,
      signs: [
        exactPhrase(
          `(?:wanted|promised|expected|needed|hoped) ${gap(3)}${WHOM} (?:to|would|could)`,
          `(?:agreed|settled) ${gap(2)}with ${WHOM}`,
        ),
        phrase(
          `what ${gap(3)}good ${gap(3)}looks?|be able to|day (?:30|60|90)|(?:her|his|their) (?:own )?(?:goals?|targets?|aims?|wish(?:es)?|strengths?)`,
        ),
      ],
    },
    {
      id: 'mechanism',
      shows: SHOWS.mechanism,
      signs: [
        phrase(
          'drills?|rehears(?:als?|e|ed|ing|es)|role-?plays?|game days?|onboarding|budd(?:y|ies)|apprenticeships?|(?:study|reading) group|book club|lunch and learn|passenger',
          'practi[sc](?:e|ed|ing) \\p{L}+|(?:training|teaching|mentoring|coaching)(?: \\p{L}+)?|lessons?|workshops?',
          `(?:taught|teach|trained|mentor(?:ed)?|coach(?:ed)?|train) ${gap(1)}(?:her|him|them|each|the \\p{L}+|two|three|four|\\p{Lu}\\p{Ll}+|${ROLE})`,
          'juniors?|newcomers?|interns?|trainees?|apprentices?|graduates?|mentees?|mentor',
          `new (?:starters?|hires?|persons?|people|colleagues?|members?|engineers?)`,
        ),
      ],
    },
  ],
  least: 2,
  needed: ['new-ability', 'feedback', 'opportunity', 'mechanism'],
  pieces: 2,
};
