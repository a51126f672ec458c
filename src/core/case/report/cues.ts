import type { LineKind, SignalId } from '../../guide/case';

/** Words that hint at a signal which only a person can judge. */
export interface Cue {
  readonly signal: SignalId;
  readonly kinds: readonly LineKind[];
  /** At least one of the patterns has to be there; case doesn't matter. */
  readonly words: readonly RegExp[];
}

const SAYING: readonly LineKind[] = ['hypothesis', 'action', 'decision', 'update', 'dont-know'];
const DOING: readonly LineKind[] = ['action', 'decision'];
const SHARING: readonly LineKind[] = ['action', 'decision', 'update'];
const THINKING: readonly LineKind[] = ['hypothesis', 'dont-know', 'decision'];

export const CUES: readonly Cue[] = [
  {
    signal: 'driving-success-live-s1',
    kinds: ['update', 'decision'],
    words: [
      /\b(?:fixed|success|good enough|done) (?:means|would mean|is when)\b/i,
      /\bwhat counts as fixed\b/i,
    ],
  },
  {
    signal: 'driving-success-live-s2',
    kinds: DOING,
    words: [
      /\b(?:undo|revert|stop|back off|take it back)\b[^.]{0,30}\b(?:if|when|unless|as soon as)\b/i,
    ],
  },
  {
    signal: 'driving-success-live-s3',
    kinds: ['decision'],
    words: [
      /\bbecause\b/i,
      /\b(?:rather than|instead of|and not)\b/i,
      /\bunless\b/i,
      /\bwould change (?:my|our|that|this)\b/i,
    ],
  },
  {
    signal: 'driving-success-live-s4',
    kinds: SHARING,
    words: [
      /\b(?:reports?|comes?|get) back (?:to (?:me|us) )?(?:in|within|by|at)\b/i,
      /\b(?:takes?|looks?|checks?|owns?|writes?|runs?)\b[^.]{0,50}\b(?:in|within|for) (?:\d+|two|five|ten|fifteen|twenty|thirty) min/i,
    ],
  },
  {
    signal: 'driving-success-live-s5',
    kinds: [...DOING, 'hypothesis', 'update'],
    words: [
      /\b(?:that|this|which) (?:changes|rules out|means we|kills)\b/i,
      /\bchanges (?:my|our|the) (?:plan|mind|priorit\w+|order)\b/i,
      /\bgiven (?:that|this) (?:news|number|fact)\b/i,
    ],
  },
  {
    signal: 'driving-success-live-s6',
    kinds: ['update', 'action', 'decision'],
    words: [
      /\b(?:next|another) (?:update|news|word|note)\b/i,
      /\b(?:update|news)\b[^.]{0,20}\bevery\b/i,
      /\bagain (?:at|in|by) (?:\d|ten|twenty|thirty|half)/i,
    ],
  },
  {
    signal: 'driving-success-live-s8',
    kinds: DOING,
    words: [
      /\b(?:owner|owns|owned by)\b[^.]{0,60}\b(?:by|until|due|before)\b/i,
      /\bby (?:monday|tuesday|wednesday|thursday|friday|next week|the end of)\b/i,
      /\b(?:check|verify|prove|confirm)\b[^.]{0,30}\b(?:worked|works|in (?:two|four) weeks|in a month|afterwards)\b/i,
    ],
  },
  {
    signal: 'managing-production-changes-s2',
    kinds: [...DOING, 'hypothesis'],
    words: [
      /\b(?:go|going|fix|roll|rolling|fixing) forward\b/i,
      /\b(?:can(?:no|['’])t|cannot|can not) (?:go|roll) back\b/i,
      /\bwritten (?:data|format|records)\b/i,
      /\bway back\b/i,
    ],
  },
  {
    signal: 'managing-production-changes-s3',
    kinds: SAYING,
    words: [/\bstaging (?:can|has|is|does|will|only|cannot|shows|won)/i],
  },
  {
    signal: 'managing-production-changes-s4',
    kinds: DOING,
    words: [
      /\bcanary\b/i,
      /\bcontrol (?:group|beside|cell|cohort)\b/i,
      /\bstop (?:rule|if|when|at)\b/i,
    ],
  },
  {
    signal: 'managing-production-changes-s5',
    kinds: DOING,
    words: [
      /\b(?:gate|flag)\b[^.]{0,60}\b(?:owner|expires?|end date|percent|staff|region)\b/i,
      /\b(?:staff|employees) first\b/i,
    ],
  },
  {
    signal: 'managing-production-changes-s6',
    kinds: SAYING,
    words: [
      /\b(?:costs?|price|pays?)\b[^.]{0,40}\b(?:us|hours?|dollars?|percent|capacity|weeks?|days?|engineers?|money)\b/i,
      /\btrade[- ]?off\b/i,
      /\bworth (?:it|the)\b/i,
    ],
  },
  {
    signal: 'managing-production-changes-s7',
    kinds: DOING,
    words: [
      /\b(?:load test|off[- ]switch|kill switch|security review|readiness review)\b/i,
      /\bbefore (?:we|the) launch\b/i,
    ],
  },
  {
    signal: 'managing-production-changes-s8',
    kinds: DOING,
    words: [
      /\b(?:waves?|rack by rack|region by region|one region|one rack)\b/i,
      /\b(?:stops?|halts?) (?:by itself|automatically)\b/i,
    ],
  },
  {
    signal: 'managing-production-changes-s9',
    kinds: SAYING,
    words: [/\b(?:config\w*|gates?|data changes?)\b[^.]{0,40}\blike code\b/i],
  },
  {
    signal: 'managing-production-changes-s10',
    kinds: SHARING,
    words: [
      /\bchange failure\b/i,
      /\btime to (?:recover|restore|ship)\b/i,
      /\bhow many (?:releases|changes) fail\b/i,
    ],
  },
  {
    signal: 'operations-metrics-s1',
    kinds: SAYING,
    words: [
      /\b(?:users?|customers?|people) (?:feel|notice|see|wait)\b/i,
      /\bobjective (?:for|on|at)\b/i,
      /\bmeasured? (?:at|on|in) the (?:client|phone|edge|app)\b/i,
    ],
  },
  {
    signal: 'operations-metrics-s4',
    kinds: SAYING,
    words: [
      /\b(?:from|on the) (?:outside|inside)\b/i,
      /\bprobes?\b[^.]{0,40}\b(?:but|while|never|don['’]t|do not)\b/i,
    ],
  },
  {
    signal: 'operations-metrics-s5',
    kinds: SAYING,
    words: [/\b(?:pages?|alerts?) (?:a|per|each) (?:shift|week|night|day|person)\b/i],
  },
  {
    signal: 'operations-metrics-s6',
    kinds: SAYING,
    words: [
      /\b(?:page|wake)\b[^.]{0,30}\bonly (?:when|if|for)\b/i,
      /\bonly (?:page|wake)\b/i,
      /\b(?:delete|remove|fix) (?:the|that|those|every|all) (?:noisy )?(?:alerts?|alarms?)\b/i,
    ],
  },
  {
    signal: 'operations-metrics-s7',
    kinds: DOING,
    words: [
      /\bnew (?:against|versus|beside|with) (?:the )?old\b/i,
      /\b(?:automatic|automatically)\b[^.]{0,20}\b(?:halts?|stops?|rolls?)\b/i,
    ],
  },
  {
    signal: 'operations-metrics-s8',
    kinds: SHARING,
    words: [
      /\bblameless\b/i,
      /\b(?:review|post[- ]?mortem)\b[^.]{0,60}\b(?:actions?|owners?|repeat\w*|follow)\b/i,
    ],
  },
  {
    signal: 'operations-metrics-s9',
    kinds: SAYING,
    words: [
      /\b(?:game|gamed|gaming|backfires?)\b/i,
      /\bfewer (?:reports|incidents)\b[^.]{0,30}\b(?:not|isn['’]t|target|goal)\b/i,
    ],
  },
  {
    signal: 'troubleshooting-s1',
    kinds: ['hypothesis', 'update', 'decision'],
    words: [/\b(?:expected?|should)\b[^.]{0,40}\b(?:but|instead|yet) \w+/i],
  },
  {
    signal: 'troubleshooting-s4',
    kinds: THINKING,
    words: [
      /\b(?:would|should|to) (?:refute|rule (?:it|that|this) out|disprove)\b/i,
      /\b(?:I|we)(?:['’]d| would) (?:expect|see)\b/i,
      /\b(?:most likely|cheapest to (?:test|check)|second guess)\b/i,
    ],
  },
  {
    signal: 'troubleshooting-s6',
    kinds: THINKING,
    words: [
      /\bspeaks? against\b/i,
      /\bif (?:I am|I['’]m|we are|we['’]re) wrong\b/i,
      /\b(?:coincidence|same cause|common cause|correlat\w+)\b/i,
    ],
  },
  {
    signal: 'troubleshooting-s7',
    kinds: THINKING,
    words: [
      /\b(?:hot (?:shard|partition|key|spot)|noisy neighbou?r)\b/i,
      /\b(?:retry storm|retries (?:pile|keep)|thundering herd)\b/i,
      /\b(?:cold cache|feeds itself|metastable|vicious circle|gr[ae]y failure|half[- ]broken)\b/i,
    ],
  },
  {
    signal: 'troubleshooting-s8',
    kinds: SHARING,
    words: [
      /\b(?:keep|save|preserve|copy|snapshot)\b[^.]{0,30}\b(?:logs?|evidence|dump|state|traces?)\b/i,
    ],
  },
  {
    signal: 'troubleshooting-s10',
    kinds: SAYING,
    words: [
      /\bexplains? (?:why|all|every|both|the)\b/i,
      /\bonly (?:some|sometimes)\b[^.]{0,30}\bbecause\b/i,
      /\b(?:confirm|verify|prove)\b[^.]{0,40}\b(?:fix\w*|gone|cause)\b/i,
    ],
  },
];
