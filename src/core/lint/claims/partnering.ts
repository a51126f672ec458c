import { EVIDENCE } from '../../guide/evidence';
import { exactPhrase, gap, MONTH, NAME, phrase, type Claim, words } from './claim';

/** Functions of a company, and who stands outside it. */
const FUNCTION =
  '(?:finance|accounting|accountants?|controllers?|security|legal|lawyers?|compliance|product (?:managers?|owners?|group|people|side|lead)|customer (?:support|service|care)|sales|marketing|recruit(?:ing|ers?)|HR|procurement|purchasing|facilities|designers?|researchers?|scientists?|analysts?|clinicians?|nurses?|doctors?|teachers?|editors?|operations|dispatchers?|logistics|warehouse|customs|auditors?|regulators?|banks?|vendors?|suppliers?|providers?|carriers?|brokers?|contractors?|partner (?:company|companies)|unions?|works council|headquarters|depots?|branch(?:es)?|departments?|stakeholders from|customers?|clients?|publishers?|promoters?|owners?|counterparts?|advis[eo]rs?|inspect(?:ion|ors?)|officers?|officials?|council(?:lors?)?|ministry|agency|authority|schools?|drivers?|farmers?|hospitals?|wards?|offices?|chiefs?|trustees?|treasurer|mayor|shift leaders?|handlers?|volunteers)';
/** What talking, giving and taking is told with. */
const EXCHANGE =
  '(?:ask(?:ed|s)?|told|tells?|said|says?|agreed?s?|want(?:ed|s)?|need(?:ed|s)?|objected|refused|offered|accepted|feared?|fears|worried|thought|knew|wrote|showed|sent|gave|took|signed|joined|came|called|rang|phoned|answered|replied|promised|suggested|proposed|named|insisted|explained|reviewed|confirmed|approved|disagreed|doubted|hesitated|pushed|consented|lent|helped|found|met|visited|invited|listened|persuaded|convinced|thanked|spoke|talked|complained|changed|moved|shifted|owned|owns)';
/** What the teller does towards somebody. */
const TOWARDS =
  '(?:with|asked|told|showed|met|called|rang|phoned|texted|mailed|invited|visited|offered|gave|lent|sent|brought|persuaded|convinced|helped|thanked|paid|went to|walked (?:over )?to|talked to|spoke to|wrote to|turned to|listened to|explained to|agreed with)';
const NOT_MINE =
  '(?!(?:whole|same|entire|own|on-call|core|small|best|old|new|engineering)(?![\\p{L}]))';
/** A group that isn't the teller's: named by what it does, or one of several. */
const GROUP = `(?:(?:the|their|her|his|its|another|other|each|every|both|all|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d+) ${NOT_MINE}(?:[^\\s.,;:!?]{1,30} ){1,2}(?:teams?|groups?|squads?|folks|crew|desk|side|people|leads?|heads?|managers?|chiefs?|director|office)|(?:other|another|both|each|neighbou?ring|two|three|four|five) (?:teams?|groups?|squads?|sites?|offices?|leads?|companies)|${NAME}['’]s? (?:\\p{L}+ )?(?:teams?|groups?|people|side|lead|engineers?|manager)|[Tt]heir (?:\\p{L}+ )?(?:lead|head|chief|engineers?|manager|developers?|director|guy|team|people))`;
const OTHER = `(?:${GROUP}|(?:(?:the|their|our|a|an|one|two|both|each|every|all) (?:[^\\s.,;:!?]{1,30} )?)?${FUNCTION}|${NAME})`;

const SHOWS = EVIDENCE.partnering;

export const PARTNERING: Claim = {
  area: 'partnering',
  labels: words(
    'partner(?:ed|ing|s)? (?:closely |well |effectively |deeply )?(?:with )?(?:partners|partner teams|stakeholders|others|everyone|everybody|teams|all (?:the )?(?:teams|stakeholders|functions)|across [^.;,]{1,30})',
    '(?:buil(?:t|d|ding)|forg(?:ed|ing)) (?:strong |trusted |lasting |deep |close |great )*(?:relationships?|partnerships?|trust|bridges)(?: with (?:stakeholders|everyone|everybody|partners|others|all teams))?|partnerships were built',
    'align(?:ed|ing)? (?:everybody|everyone|stakeholders|all|teams|people)(?: (?:on|around|behind) [^.;,]{1,30})?|collaborat(?:ed|ing|ion)(?: (?:closely|across|with (?:all |many |various )?(?:stakeholders|teams|partners))[^.;,]{0,30})?',
    'cross-functional(?:ly)?|stakeholder(?:s| groups?| management)?|win-win|silos|trusted partner|across functions|influenc(?:ed|ing) without authority|up and down the organi[sz]ation|team ?work|synerg(?:y|ies)|mutual goals?',
  ),
  families: [
    {
      id: 'counterpart',
      shows: SHOWS.counterpart,
      signs: [
        exactPhrase(
          '[Ss]he|[Hh]e|[Hh]er|him|[Hh]is',
          `${TOWARDS} ${OTHER}`,
          `${OTHER}(?:['’]s)?,? (?:\\p{L}+ ){0,2}(?:${EXCHANGE})`,
          `(?:belong(?:s|ed) to|owned by|built by) ${OTHER}`,
          `(?:${GROUP}|${FUNCTION}) (?:had|has|was|were|would|could|did)`,
          `(?:Mr|Mrs|Ms|Dr)\\.? ${NAME}|${NAME} (?:from|in|of|at|on) (?!the |${MONTH})\\p{L}{2,20}|who (?:leads|runs|ran|heads|headed|owns|owned|holds) `,
        ),
      ],
    },
    {
      id: 'interest',
      shows: SHOWS.interest,
      signs: [
        exactPhrase(
          `(?:[Ss]he|[Hh]e|[Tt]hey|[Ww]ho|${OTHER})(?:['’]s)?,? (?:\\p{L}+ ){0,2}(?:needed|needs?|wanted|wants?|feared|fears?|worried|worries|afraid|measured|asked for|cared?|promised|doubted|dreaded|hoped|could(?:n['’]t| not)|had no|said|told|thought|knew|burnt|right|paid|lost?|objected|insisted|wished|preferred|depended|relied|expected)`,
        ),
        phrase(
          `(?:what|why|how|which) (?:it|they|she|he|each|(?:the|their) \\p{L}+)(?:['’]d)? ${gap(3)}(?:needs?|needed|wants?|wanted|costs?|help|fears?|feared|see|lose|worried|did)`,
          `(?:their|her|his) (?:own )?(?:pain|reasons?|season|customers|worry|worries|numbers?|rules?|goals?|side|needs?|fears?|concerns?|deadline|date|launch)`,
          `(?:sat|stayed|worked|spent|stood) (?!in the middle)${gap(6)}(?:with|in|at) (?:her|him|them|their|his|each|every)|listen(?:ed|ing)`,
        ),
      ],
    },
    {
      id: 'agreement',
      shows: SHOWS.agreement,
      signs: [
        phrase(
          'agree(?:d|s|ment)?|accepted|signed|consented|approved|said yes|settled|consensus|together|joint(?:ly)?|both (?:of us|sides|teams|managers|leads)|the two of us|and I|common \\p{L}+|contract|came on board|joined|in writing|on one page',
          'shared? (?:a |one |the )?(?:goal|calendar|page|dashboard|plan|target|rota|budget|document|list|definition|test)',
        ),
        exactPhrase(
          `(?:[Ss]he|[Hh]e|[Tt]hey|${NAME}) (?:\\p{L}+ ){0,2}(?:gave|lent|moved|shifted|changed|wrote|sent|took|added|built|reviewed|tested|checked|found|showed|helped|spotted)`,
        ),
      ],
    },
    {
      id: 'trade',
      shows: SHOWS.trade,
      signs: [
        phrase(
          'in (?:return|exchange)|for that,|(?:a|the) deal|gave up|in their place|on condition|compromise|met (?:in the middle|halfway)|I paid for|to pay (?:it|for)',
          "(?:I|we|my team)(?:['’]d)? (?:\\p{L}+ )?(?:offered|lent|promised|conceded|proposed)",
          `(?:I|we) (?:moved|took|gave|covered|carried|cut|postponed|built|removed|added|put|corrected) (?:back )?(?:over )?(?:his|her|their|him|them|for them|my own|my (?:freeze|date))`,
        ),
      ],
    },
    {
      id: 'friction',
      shows: SHOWS.friction,
      signs: [
        phrase(
          "disagree(?:d|ment)|object(?:ed|ions?)|push(?:ed)? back|doubted|(?:not|\\p{L}+n['’]t) (?:happy|keen|pleased|convinced|like|trust|want)|refused|afraid|feared|said no|no at first|complain(?:ed|ts?)|argued|argument|hesitated|was against|reluctant|went badly|angry|conflict|suspicious|sceptical|skeptical|resisted|insisted",
          `heard (?:him|her|them) out|(?:changed|change) (?:my|his|her|their) (?:mind|plan)|(?:she|he|they) (?:was|were) right|went to see (?:him|her|them)`,
        ),
      ],
    },
    {
      id: 'afterwards',
      shows: SHOWS.afterwards,
      signs: [
        exactPhrase(
          `(?:[Ss]ince|[Ll]ater|[Nn]ext \\p{L}+|[Tt]he following|[Aa]fterwards|still|now|these days|to this day)[ ,] ?(?:[^.;!?]{0,60} )?(?:${OTHER}|she|he|they|her|him|them)`,
          `(?:${OTHER}|[Ss]he|[Hh]e|[Tt]hey) (?:[^.;!?]{0,60} )?(?:since|later|still|now|again|afterwards|ever after)`,
        ),
      ],
    },
  ],
  least: 2,
  needed: ['counterpart'],
  pieces: 5,
};
