/** What a company tells everybody, and how questions about it are put. */
const PUBLIC: readonly { readonly about: string; readonly patterns: readonly RegExp[] }[] = [
  {
    about: 'pay',
    patterns: [
      /\b(?:when|how often|(?:which|what) (?:day|date))\b.*\b(?:salary|salaries|wages?|payday|paychecks?|bonus(?:es)?)\b/i,
      /\b(?:pay ?days?|pay dates?|salary range|pay scale)\b/i,
    ],
  },
  {
    about: 'benefits',
    patterns: [
      /\bbenefits (?:package|list|plan|do you|does|are there|will I|would I|can I)\b/i,
      /\b(?:what|which) are (?:the|your) benefits ?\?/i,
      /\bperks\b|\b(?:health|dental|life) insurance\b|\bparental leave\b|\bpension\b|\b401\(?k\b/i,
      /\b(?:vacation|holiday|sick) days\b|\bpaid time off\b|\bhow much (?:vacation|holiday|PTO)\b/i,
      /\bgym\b|\bcafeteria\b|\bfree (?:lunch(?:es)?|meals?|food|snacks?|coffee)\b|\breimburse\b/i,
    ],
  },
  {
    about: 'the place of work',
    patterns: [
      /\bwhere (?:is|are|would|will) (?:\p{L}+ ){0,4}?(?:offices?|buildings?|headquarters|campus)\b/iu,
      /\baddress of\b|\boffice address\b|\bparking\b|\bpark my\b|\bdress code\b/i,
      /\bin (?:which|what) (?:cities|countries|city|country)\b/i,
      /\bwhat are (?:the|your) (?:working|office|core) hours\b/i,
    ],
  },
  {
    about: 'the company as its own pages present it',
    patterns: [
      /\bhow many (?:employees|people) (?:does|do|work|are)\b(?! on\b)/i,
      /\bwhen was (?:\p{L}+ ){1,4}founded\b/iu,
      /\bwho (?:is|are) (?:\p{L}+ ){0,3}?(?:CEO|chief executive|founders?)\b/iu,
      /\bwhat (?:is|are) (?:the|your|the company['’]s) (?:core |company )?(?:mission|vision|values)\b/i,
      /\bwhat does (?:your|the|this) company do\b|\bwhat products? (?:do|does)\b/i,
    ],
  },
];

/**
 * What a question is about when the company answers it for everybody; undefined when only somebody who
 * works there can tell. The first thing that fits.
 */
export function answeredInPublic(question: string): string | undefined {
  return PUBLIC.find(({ patterns }) => patterns.some((one) => one.test(question)))?.about;
}
