import { patternOf } from '../patterns/pattern';
import { oneLine } from './one-line';
import { rememberedByText } from '../patterns/seen';

const words = (...parts: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Whom something was made for says nothing of what it did for them. */
const RECIPIENT = patternOf(
  /(?<!\p{L})(?:to|for|with|by) (?:(?:all|every|each|our|the|its|their|most|many|internal|\d+) ){0,3}(?:customers?|users?|clients?|teams?|people)(?!\p{L})/giu,
);

/** What a change is told with; any of these may be an effect. */
const EFFECTS = [
  words(
    'less|fewer|more|most|lower|higher|faster|slower|shorter|longer|sooner|earlier|quicker|cheaper|smaller|larger|bigger|greater|safer|easier|rarer?|cooler|better|best|worse|happier|calmer|quieter|friendlier|simpler|smoother|cleaner|stronger|healthier|than',
    'fell|fallen|dropp?(?:ed|s)?|rose|risen|grew|grown|climbed|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|reduc(?:e|ed|es|ing|tion)|improv(?:e|ed|es|ing|ements?)|shrank|shrunk|sank|halved|doubled|tripled|sped up|cut(?![- ]?over)|went (?:up|down|from|back)|came (?:down|from|back)|gone|stopped|disappeared|vanished',
    'sav(?:e|ed|es|ing|ings)|los(?:e|t|es|ing|s|ses)|gain(?:ed|s)?|won|wins?|earn(?:ed|s)?|recover(?:ed|s|y)?|(?<!been |was |were )return(?:ed|s)?|arriv(?:e|ed|es)|stay(?:ed|s)?|kept|prevent(?:ed|s)?|avoid(?:ed|s)?|caught|surviv(?:ed|es)|fail(?:ed|s|ures?)?|pass(?:ed|es)?|reach(?:ed|es)?|exceed(?:ed|s)?|beat|miss(?:ed|es)?|restor(?:ed|es)|freed|unblocked|unlocked|enabl(?:ed|es)|allow(?:ed|s)|lets?|help(?:ed|s)|found|led to|result(?:ed|s) in|thanks to',
    'can|could|able to|need(?:s|ed)?|want(?:s|ed)?|us(?:e|es|ing) (?:it|them|the|this)|used (?:it|them|by)|adopt(?:ed|ion|s)?|rel(?:y|ies|ied)|chang(?:e|es|ed) (?:how|the way)|instead',
    "no|none|nobody|nothing|not|never|without|zero|hardly|neither|cannot|\\p{L}+n['’]t|only|anymore",
    'happy|glad|pleased|satisfied|satisfaction|relieved|angry|proud|thank(?:ed|s|ful)?|prais(?:e|ed)|complain(?:ed|s|ts?)?|trust(?:s|ed)?|confiden(?:t|ce)|lik(?:ed|es)|loved?|renewed|said|says?|tell|told|calm|promoted|hired|joined|left|quit|asked (?:for|me|us|if|whether|to)|called it',
    's?he|her|him|his|herself|himself|themselves|alone|on (?:its|their) own|leads?|led|lead of|took over|takes? over|teach(?:es)?|taught',
    'customers?|users?|clients?|riders?|patients?|shoppers?|subscribers?|impact|effects?',
    'errors?|incidents?|outages?|latency|downtime|revenue|turnover|profit|churn|availability|uptime|throughput|conversion|retention|attrition|costs?|bills?|delays?|backlog',
    'affected|hurt|damaged|corrupted|deleted|blocked|broken|charged|refunded|paid|credited|compensated|fined|cancell?ed',
    'half|twice|two thirds|a third|a quarter|tenfold|percent|per cent|hours?|minutes?|seconds|\\d second|ms|milliseconds?',
    '\\d+(?:[.,]\\d+)? ?(?:x|k|times|of \\d+|out of \\d+)',
  ),
  /%|[€$£]|(?<!\p{L})from [^.;]{1,60}? to (?!\p{L}*ing)/u,
].map(patternOf);

/** Something was made, finished or put in its place. */
const ACTIVITIES = [
  words(
    '(?:went|gone|goes|is|are) (?:now )?live|in production|in place|in operation|on time|on schedule|on budget|up and running|took place|milestones?|approval|sign-?off',
    'launched|released|shipped|delivered|complet(?:ed|e)|finished|deployed|implemented|introduced|migrated|published|documented|merged|rolled (?:it |them )?out|set up|switched (?:on|over|off)|turned (?:on|off)|handed (?:over|back)|archived|installed|trained|presented|announced|built|rebuilt|created|wrote|replaced|moved|upgraded|updated|organi[sz]ed|established|held|started|opened|closed|signed|added|gave|made|ran',
  ),
  /(?<!\p{L})(?:was|were|been|being|is|are|got) (?:(?:also|all|now|then|fully|\p{L}+ly) ){0,2}(?:\p{L}+ed|built|set|held|written|done|made|put|sent|shown|given|taught|driven|run|drawn|begun|chosen|brought|kept|met)(?!\p{L})/iu,
  /(?<!\p{L})(?:is|are|hangs?|lives?|sits?|stands?) (?:now |also |still )?(?:in|on|at|linked|part of|the|our|out|done|available|online|ready|public|official)(?!\p{L})/iu,
].map(patternOf);

/** Whether a sentence may tell what changed for users, the business or the team. */
export const tellsEffect = rememberedByText((sentence): boolean => {
  const text = RECIPIENT.replaceAll(oneLine(sentence).text, () => ' ');
  return EFFECTS.some((effect) => effect.test(text));
});

/** Whether a sentence tells that something was made, finished or put in its place. */
export const tellsActivity = rememberedByText((sentence): boolean => {
  const text = oneLine(sentence).text;
  return ACTIVITIES.some((activity) => activity.test(text));
});
