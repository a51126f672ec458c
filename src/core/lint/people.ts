import { patternOf } from '../patterns/pattern';
import { rememberedByText } from '../patterns/seen';
import { asLine } from './one-line';

/** Capitalized words that name no person: days, months, places and well-known things. */
const NO_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december christmas easter black cyber new year north ' +
    'south east west america europe asia africa london berlin paris dublin york english german french ' +
    'spanish linux windows android kotlin java javascript typescript python rust ruby go golang swift ' +
    'perl scala erlang elixir haskell kubernetes docker terraform ansible puppet jenkins github gitlab ' +
    'git postgres postgresql mysql redis kafka rabbitmq spark hadoop flink airflow prometheus grafana ' +
    'datadog nagios elasticsearch kibana nginx envoy slack excel word google amazon azure microsoft ' +
    'apple oracle jira confluence i situation task action result reflection internet bash retry-after ' +
    'lua wasm cassandra bigtable spanner dynamo zookeeper consul vault bazel maven gradle npm ceph'
  ).split(' '),
);

const NAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";

/** People and teams by what they are. */
const ROLES = patternOf(
  /\b(?:teams?|crew|squad|colleagues?|co-?workers?|teammates?|engineers?|developers?|programmers?|testers?|designers?|analysts?|researchers?|scientists?|architects?|administrators?|admins?|dba|operators?|technicians?|interns?|apprentices?|juniors?|seniors?|managers?|directors?|executives?|bosses|boss|vp|cto|ceo|leads?(?= (?:of|from|at|in|who|said|agreed|and)\b)|(?:my|the|our|team|tech|product|two|three) leads?|leadership|management|stakeholders?|sponsors?|vendors?|suppliers?|contractors?|consultants?|auditors?|lawyers?|reviewers?|approvers?|mentors?|mentees?|peers?|owners?|dispatchers?|nurses?|doctors?|partners?|someone|somebody|(?:sales|finance|legal|marketing|accounting|procurement|purchasing|recruiting|human resources|hr|customer support|helpdesk|help desk|networking|payments|billing|compliance)(?= (?:said|agreed|asked|wanted|who|had|was|were|needed|people|department|group|on|to|about)\b)|(?:with|asked|told|from|in|and|at) (?:sales|finance|legal|marketing|support|security|product|operations|accounting|procurement|recruiting|compliance)\b|people|persons|folks|groups? (?:of|that|who)|department|pair(?:ed|ing)|each other)\b/iu,
);
const PRONOUNS = patternOf(
  /\b(?:[Ss]he|[Hh]e|[Hh]er|him|[Hh]is|hers|us|themselves)\b|(?<!\p{L})[Ww]e\b/u,
);
const THEY = patternOf(
  /\b(?:told|asked|showed|gave|called|rang|offered|paid|thanked|taught|met|invited|convinced|persuaded) them\b|\b[Tt]hey (?:said|told|asked|agreed|wanted|objected|refused|accepted|offered|feared|worried|thought|knew)\b/u,
);

/** A capitalized word within a sentence, or one at its start that does what only people do. */
const WITHIN = patternOf(new RegExp(`(?<=[\\p{L},;)] )(?<name>${NAME})(?![\\p{L}\\p{N}])`, 'gu'));
const FIRST = patternOf(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<name>${NAME}) (?:said|says|asked|told|agreed|disagreed|objected|suggested|proposed|reviewed|spotted|noticed|pointed|helped|joined|offered|wanted|answered|called|rang|accepted|approved|refused|wrote|knew|thought|took|gave|and I)\\b`,
    'gu',
  ),
);
const NO_SUBJECTS =
  /^(?:It|This|That|These|Those|Then|There|They|What|Which|Who|Nobody|Nothing|Everything|None|One|Two|Three|Both|Each|All|And|But|So|The)$/;

/** Whether a text brings in anybody but the teller: a team, a role, a name or a pronoun for people. */
export const mentionsOthers = rememberedByText((voice): boolean => {
  const line = asLine(voice);
  if (ROLES.test(line) || PRONOUNS.test(line) || THEY.test(line)) return true;
  return [WITHIN, FIRST].some((pattern) =>
    pattern.matchAll(line).some(({ groups }) => isName(groups?.['name'] ?? '')),
  );
});

function isName(word: string): boolean {
  return !NO_NAMES.has(word.toLowerCase()) && !NO_SUBJECTS.test(word);
}
