import { exactPhrase, gap, MONTH, NAME, phrase, type Claim } from './claim';

/** Functions of a company, and who stands outside it. */
const FUNCTION =
  'finance|accounting|accountants?|security|legal|compliance|product(?: managers?| owners?| group)?|support|sales|marketing|recruit(?:ing|ers?)|HR|procurement|purchasing|hardware|networking|facilities|design(?:ers?)?|research|clinicians?|nurses?|editors?|editorial|author relations|general affairs|operations|store operations|commercial|logistics|warehouse|customs|audit(?:ors?)?|regulators?|banks?|vendors?|suppliers?|providers?|carriers?|brokers?|partners? (?:company|companies)|unions?|works council|headquarters|directors?|depots?|branch(?:es)?|headmasters?|doctors?|pharmac(?:y|ies)|departments?|offices?';
const GROUP = 'teams?|groups?|departments?|squads?|folks|people|side|guild|office|lot|crew|desk';
const OTHERS = `(?:(?:the|their|her|his|another|other|each|every|both|all|two|three|four|five|six|seven|nine|ten|eleven) (?!(?:same|whole|new|first|best|right|own|on-call|engineering|old|oldest|youngest|most) )(?:[^\\s.,;:!?]{1,30} ){1,3}(?:${GROUP})|${NAME}['’]s? (?:own )?(?:${GROUP}|lead|engineer|manager)|[Tt]heir (?:lead|head|chief|engineer|manager|developer|guy)|(?:the |their |our |a |an |with |from |in |of |to |by )(?:[\\p{Lu}][\\p{L}&]{1,20} |[\\p{Ll}]{2,20} ){0,2}(?:${FUNCTION})|who (?:leads|runs|ran|heads|headed|owns|owned|holds) |${NAME} (?:from|in|of|at|on) (?!the |${MONTH})[\\p{L}]{2,20})`;
/** Another group, whatever is told of it. */
const OTHER_GROUP = `(?:${NAME}['’]s? (?:own )?(?:group|team|people|side|department)|(?:belong(?:s|ed) to|owned by|built by|came from) (?:the |another |her |his )?[^.;!?]{0,40}(?:teams?|groups?|department)|(?:[Tt]heir|[Ii]ts) (?:lead|head|chief|engineer|manager|developer|guy|owner|people)|(?:${NAME}|lead|owner|manager),? who (?:leads|runs|ran|heads|headed|owns|owned|holds|speaks for) |${NAME} (?:from|in|of|at|on) (?!the |${MONTH})[\\p{L}]{2,20})`;
const THEM = `(?:her|him|them|it|they|she|he|(?:the |their |its |our |each |every |all |both |four |three |two )?(?:[\\p{L}&'’-]{2,20} ){0,3}(?:teams?|leads?|heads?|chiefs?|owners?|managers?|groups?|folks|departments?|directors?|offices?|leaders)|(?:${FUNCTION})|(?:Mr|Mrs|Ms|Dr)\\.? ${NAME}|${NAME})`;

export const PARTNERING: Claim = {
  area: 'partnering',
  labels: phrase(
    'partner(?:ed|ing|s)? (?:closely |well |effectively )?(?:with )?(?:partners|stakeholders|others|everyone|everybody|teams|all (?:the )?(?:teams|stakeholders|functions)|across [^.;,]{1,30})',
    '(?:buil(?:t|d|ding)|forg(?:ed|ing)) (?:strong |trusted |lasting |deep |close |great )*(?:relationships?|partnerships?|trust|bridges)(?: with (?:stakeholders|everyone|everybody|partners|others|all teams))?|partnerships were built',
    'align(?:ed|ing)? (?:everybody|everyone|stakeholders|all|teams|people)(?: (?:on|around|behind) [^.;,]{1,30})?|collaborat(?:ed|ing|ion)(?: (?:closely|across|with (?:all |many |various )?(?:stakeholders|teams|partners))[^.;,]{0,30})?',
    'cross-functional(?:ly)?|stakeholder(?:s| groups?| management)?|win-win|silos|trusted partner|across functions|influenc(?:ed|ing) without authority|up and down the organi[sz]ation|team ?work|synerg(?:y|ies)',
  ),
  families: [
    {
      id: 'counterpart',
      shows: 'somebody outside your team, named, and what you did with them',
      signs: [
        exactPhrase(
          OTHER_GROUP,
          `(?:I|[Ww]e|[Tt]ogether)(?:['’]d|['’]ve| had| also| then| first| only)? (?:asked|rang|called|phoned|showed|met|visited|told|went|walked|sat|talked|spoke|offered|proposed|invited|brought|listened|wrote|said|agreed|settled|drove|took|flew|stayed|worked|promised|gave|lent|got|needed|rewrote|persuaded|convinced|helped|explained|split|posted|sent|prepared|spent) [^.;!?]{0,90}?${OTHERS}`,
          `${OTHERS}[^.;!?]{0,60}?(?<![\\p{L}])(?:asked|told|showed|met|called|agreed|wanted|needed|objected|feared|accepted|signed|wrote|sent|gave|joined|reviewed|disagreed|consented|with me|and (?:I|mine))`,
          `(?:[Ii]n|[Oo]n|[Ff]rom|[Oo]f|at|to) (?:the )?(?:finance|recruiting|product|legal|sales|marketing|accounting|iOS|Android|headquarters)`,
        ),
      ],
    },
    {
      id: 'interest',
      shows: 'what the other side needed or feared',
      signs: [
        exactPhrase(
          `(?:[Ss]he|[Hh]e|[Tt]hey|[Tt]heir (?:lead|head|chief|manager)|[Ww]ho|${NAME}|(?:[Tt]heir|[Hh]er|[Hh]is|\\p{L}{2,20}) (?:team|group|people|folks|department|bank|vendor)) (?:was |were |is |are |had |still |first |only |also |said |that ){0,3}(?:needed|needs?|wanted|wants?|feared|fears|worried|afraid|measured on|asked for|cared|had promised|doubted|dreaded|hoped|could(?:n['’]t| not) (?:wait|lose|stop)|no time|nobody free|right|not happy|paid for|had no)`,
        ),
        phrase(
          `what (?:it|that|they|she|he|would|does|do|did|a week|each|the other) ${gap(5)}(?:needs?|needed|wants?|wanted|costs?|cost|help|fears?|see|learned)`,
          `(?:learn(?:ed|t)?|understood|know|knew|found out|saw|asked) (?:why|what) ${gap(2)}(?:they|she|he|it|the rule|would)|what (?:would help|it (?:costs?|protects?)|he needs|she needs|they need)|where it was wrong|from where they stood|on condition that|their (?:own )?(?:pain|reason|season|busiest|customers|worry|numbers|rule)`,
          `(?:sat|stayed|worked|spent) (?!in the middle)[^.;!?]{0,60}(?:with (?:her|him|them|finance|their)|in (?:her|his|their|each|every|the)|to learn|to see|did (?:their|the) work)`,
        ),
      ],
    },
    {
      id: 'agreement',
      shows: 'something that both sides agreed on or made together',
      signs: [
        exactPhrase(
          `(?:[Ss]he|[Hh]e|[Tt]hey|${NAME}|[Tt]heir (?:lead|head|chief)|which|team|department|lead|leads|owners?) (?:and I |and we |and my team |then |also |both |soon |himself |herself |at once |kindly ){0,2}(?:agreed|accepted|signed|consented|approved|said yes|shifted|moved|joined|came on board|settled|took it|gave|lent|supported|withdrew|sent|wrote|had it)`,
          `(?:[Ww]e|[Bb]oth of us|[Tt]he two of us|I) (?:then |also |both |all |together )?(?:agreed|settled|signed|co-wrote|rewrote|wrote down|split|sorted|divided|shared|built that into|drew up)`,
        ),
        phrase(
          `(?:agreed|settled|signed) (?:with|by|on|to|that|how)|agreement|shared (?:goal|calendar|page|dashboard|plan|target|rota|budget)|one (?:shared|common|joint)|joint(?:ly)?|common (?:goal|page|list|plan)|contract|on one page|both managers|(?:filled|used|changed) (?:the same|it themselves)|same (?:table|list|loop|page)`,
          `together,? (?:we|I)|(?:we|I) (?:\\p{L}+ ){1,3}(?:together|jointly)`,
        ),
      ],
    },
    {
      id: 'trade',
      shows: 'what you gave in return',
      signs: [
        phrase(
          'in (?:return|exchange)|for that,|(?:a|the) deal|gave up|to pay (?:it|for)|I paid for|in their place|so in the meantime',
          `(?:I|we|my team)(?:['’]d)? (?:also |then |would |had |therefore )?(?:offered|lent|proposed|promised)`,
          `(?:I|we) (?:moved|took|gave|covered|carried|cut|postponed|built|removed|added|put|corrected) (?:back )?(?:(?:his|her|their|him|them|for them|my own|my (?:freeze|date)|it for)|the first two|these|that for|the reports of my|the card|the way back)`,
          `(?:make|made|do|did) (?:the change|it) myself (?:if|and)|(?:would|I['’]d) carry (?:her|his|their)|\\p{L}+ (?:slots|on-call weeks|nights?) myself`,
        ),
      ],
    },
    {
      id: 'friction',
      shows: 'a disagreement, and how you met it',
      signs: [
        phrase(
          `(?:disagreed|objected|objection|pushed back|doubted|not happy|wasn['’]t (?:happy|keen|pleased|convinced)|was not (?:happy|keen|pleased|convinced)|did not like|didn['’]t like|refused|was afraid|feared|said no|no at first|two said no|cross emails?|complain(?:ed|ts)|argued|hesitated|stopped|was against|reluctant|went badly)`,
          `heard (?:him|her|them) out|he had me there|(?:changed|change) (?:my|his|her|their) (?:mind|plan)|(?:she|he|they) (?:was|were) right|to (?:him|her|them) alone|went to see (?:him|her|them)|rather than (?:reply|argue|a debate)|didn['’]t want to overrule`,
        ),
      ],
    },
    {
      id: 'afterwards',
      shows: 'that the two sides went on working together',
      signs: [
        exactPhrase(
          `(?:since|later|next spring|the next|the following|afterwards|still|now|to this day) [^.;!?]{0,60}(?:${THEM}) [^.;!?]{0,40}(?:asked|used|rang|called|run|shares?|plan|keeps?|copied|joined|change|owns?)`,
          `(?:asked for me|copied (?:it|the)|took it over|plan [^.;!?]{0,30}in one shared|run the same|used the same|later used)`,
        ),
      ],
    },
  ],
  least: 2,
  needed: ['counterpart'],
  neededInDeeds: true,
};
