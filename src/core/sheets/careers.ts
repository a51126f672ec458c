/** What a company tells everybody. */
export type PublicMatter = 'pay' | 'benefits' | 'place' | 'company';

/**
 * What a company tells everybody, and the words of questions about it. A word that engineers use for
 * something else as well (equity, retirement, relocate) needs another one beside it.
 */
const PUBLIC: readonly { readonly about: PublicMatter; readonly patterns: readonly RegExp[] }[] = [
  {
    about: 'pay',
    patterns: [
      /\b(?:salary|salaries|wages|compensation|bonus(?:es)?|paychecks?|payslips?|pay ?days?)\b/i,
      /\bpay (?:dates?|range|scale|grades?|bands?|raises?)\b|\braises given\b|\bget (?:a )?raises?\b/i,
      /\b(?:stock options?|stock grants?|RSUs?)\b|\bvest(?:s|ed|ing)?\b|\bsign(?:ing)?[- ]on\b/i,
    ],
  },
  {
    about: 'benefits',
    patterns: [
      /\bbenefits (?:package|list|plan|policy|do you|does|are|is|for|will I|would I|can I)\b|\b(?:the|your) benefits ?\?/i,
      /\bperks\b|\binsurance\b(?! against)|\b(?:health|dental|medical) (?:plan|care|cover(?:age)?)\b/i,
      /\b(?:parental|maternity|paternity|sick|family|paid) leave\b|\b(?:sick|personal) days\b|\bsabbaticals?\b/i,
      /\b(?:vacations?|holidays?|PTO|paid time off|days off)\b/i,
      /\bpensions?\b|\bretirement (?:plan|savings|fund)\b|\b401\(?k\b|\btuition\b|\b(?:training|education|learning) budget\b/i,
      /\bgym\b|\bcafeteria\b|\bcanteen\b|\blunch(?:es)?\b|\bfree (?:meals?|food|snacks?|coffee)\b/i,
      /\bchild ?care\b|\bday ?care\b|\brelocation\b|\bvisas?\b|\breimburse/i,
    ],
  },
  {
    about: 'place',
    patterns: [
      /\bwhere (?:is|are|would|will) (?:\p{L}+ ){0,4}?(?:offices?|buildings?|headquarters|campus)\b/iu,
      /\bwhere\b.{0,200}\b(?:be based|work from)\b|\bheadquarters\b|\bhome office\b|\bwork from home\b/i,
      /\b(?:job|role|position)\b.{0,200}\b(?:remote|hybrid|on[- ]site)\b|\b(?:remote|hybrid) (?:work|role|job|policy)\b/i,
      /\bdays (?:a|per|each) week\b.{0,200}\b(?:come in|office|on[- ]site|home)\b/i,
      /\baddress of\b|\boffice address\b|\bparking\b|\bpark my\b|\b(?:my|the) commute\b|\bdress code\b/i,
      /\bin (?:which|what) (?:cities|countries|city|country)\b/i,
      /\bwhat are (?:the|your) (?:working|office|core) hours\b/i,
    ],
  },
  {
    about: 'company',
    patterns: [
      /\bhow many (?:employees|people) (?:does|do|work|are)\b(?! on\b)/i,
      /\bhow (?:big|large|old) is (?:the|your|this) company\b|\bwhen was (?:\p{L}+ ){1,4}founded\b/iu,
      /\bwho (?:is|are) (?:\p{L}+ ){0,3}?(?:CEO|chief executive|founders?|competitors)\b/iu,
      /\bwhat(?:['’]s| is| are) (?:the|your|(?:the|your) company['’]s) (?:core |company )?(?:mission|vision|values)\b/i,
      /\b(?:history|revenue|turnover|profits?|share price) of (?:the|your|this) company\b/i,
      /\bcompany['’]s (?:\p{L}+ )?(?:history|revenue|turnover|profits?|share price)\b/iu,
      /\bwhat does (?:your|the|this) company do\b|\bwhat products? (?:do|does)\b/i,
    ],
  },
];

/** Whoever speaks of the work itself asks for what only a colleague knows, holidays and bonuses included. */
const OF_WORK =
  /\b(?:on[- ]call|pagers?|rotas?|rotations?|handovers?|incidents?|outages?|reliability|launch(?:es)?|deploy\p{L}*|roll(?:ed)? ?(?:out|back)s?|traffic|capacity|peaks?|latency|load|regions?|services?|systems?|teams?|engineers?|reviews?|lay-?offs)\b/iu;

/**
 * What a question is about when the company answers it for everybody; undefined when only somebody who
 * works there can tell. The first thing that fits.
 */
export function answeredInPublic(question: string): PublicMatter | undefined {
  if (OF_WORK.test(question)) return undefined;
  return PUBLIC.find(({ patterns }) => patterns.some((one) => one.test(question)))?.about;
}
