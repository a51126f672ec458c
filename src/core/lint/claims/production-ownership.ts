import { EVIDENCE } from '../../guide/evidence';
import { gap, NUMBER, phrase, type Claim, words } from './claim';

/** What runs. */
const SYSTEM =
  '(?:(?:micro)?services?|systems?|clusters?|platforms?|pipelines?|databases?|queues?|gateways?|backends?|servers?|programs?|storage|networks?|switch(?:es)?|routers?|caches?|apis?|jobs?|fleet|ledger|scheduler|index(?:es)?|disks?|nodes?|hosts?|brokers?|volumes?|shards?|replicas?|dns|proxy|proxies|balancers?|firewalls?|logins?|sites?|apps?|builds?|feeds?|backbone|circuits?|sensors?|firmware|racks?|data ?cent(?:er|re)s?|cdn|message bus|batch(?:es)?|machines?)';
/** What it is made of, watched by and changed with. */
const PART =
  '(?:config(?:uration)?|logs?|alerts?|alarms?|dashboards?|metrics?|traffic|requests?|queries|query|latency|timeouts?|time-outs?|retr(?:y|ies)|limiter|certificates?|backups?|releases?|deploys?|patch(?:es)?|runbooks?|probes?|monitor(?:s|ing)?|thresholds?|versions?|software|new code|load test|bytes?|memory|disks?|data)';

const SHOWS = EVIDENCE['production-ownership'];

export const PRODUCTION_OWNERSHIP: Claim = {
  area: 'production-ownership',
  labels: words(
    'production ownership|own(?:ed|ing|s|ership of|er of)? (?:of )?production(?: ownership)?(?: in production| end[- ]to[- ]end)?|production (?:was )?owned|production owner|end[- ]to[- ]end ownership|(?:took|take|taking) (?:full |complete |end[- ]to[- ]end )*(?:ownership|responsibility) (?:of|for) (?:production|reliability)[^.;]{0,80}|customer-first mindset|mission[- ]critical|(?:very |extremely )?(?:large|huge|massive)(?:-scale)? (?:distributed )?(?:systems?|production|scale)|at scale|operational excellence|five nines|reliability, observability[^.;]{0,60}|service as a product|observability',
  ),
  families: [
    {
      id: 'scale',
      shows: SHOWS.scale,
      common: true,
      signs: [
        phrase(
          `${NUMBER}[\\p{L}\\d,.]{0,3} (?:[\\p{L}-]{2,20} ){0,2}(?:${SYSTEM}|messages?|stations?|payments?|uploads?|files?|users|customers|clients|players|shops|clinics|stores|phones|patients|orders|records|rows|events)`,
          `${NUMBER}(?:[.,]\\d+)? ?(?:[kmgtp]i?b|ms|qps|rps|%|percent|petabytes?|terabytes?|gigabytes?|megabytes?|milliseconds?)|p\\d{2}|${NUMBER}[^.;]{0,40} (?:a|per|each|every) (?:second|minute|hour|day|week|night|month)|[gmk]bit/s`,
        ),
      ],
    },
    {
      id: 'running',
      shows: SHOWS.running,
      signs: [
        phrase(
          `(?:I|we|my|our|us|me|who|group|team)(?![’'])[^.;]{0,40} on[- ]call|on[- ]call (?:that|for|group|every)|on[- ]call,|pagers?|paged|rota|woken|woke|wake-?ups?|on the hook for|incident (?:lead|commander)|led the incident|primary|night shift`,
          `(?:I|we)(?:['’](?:m|d))? (?:\\p{L}+ ){0,3}(?:own(?:ed)?|ran|run|operated?|look(?:ed)? after|maintain(?:ed)?|took over|inherited|responsible|(?:lead|engineer|owner|manager)|managed|led|lead|built|in charge|answered) (?:(?:for|of|on|at) )?${gap(5)}${SYSTEM}`,
          `(?:my|our) (?:own )?(?:[\\p{L}-]{2,20} )?${SYSTEM}|${SYSTEM}[^.;]{0,60} (?:was|were|is|been) (?:mine|ours|my responsibility)|my approval`,
        ),
      ],
    },
    {
      id: 'hands',
      shows: SHOWS.hands,
      signs: [
        phrase(
          `(?:I|we)(?:['’](?:d|ve))? ${gap(8)}(?:${SYSTEM}|${PART})`,
          `(?:I|we)(?:['’]d)? (?:\\p{L}+ ){0,2}(?:rolled|deployed|restarted|reverted|patched|migrated|capped|throttled|drained|failed over|debugged|replayed|rebuilt|restored|upgraded|released|muted|monitored|instrumented|profiled|logged)`,
        ),
      ],
    },
    {
      id: 'life',
      shows: SHOWS.life,
      signs: [
        phrase(
          `deploy(?:ed|s|ment|ments|ing)?|roll(?:ed)?[- ]?outs?|rolled ${gap(4)}(?:out|back|further)|rollback|roll back|canar(?:y|ies)|migrat(?:e|ed|ion|ing)|cut-?over|fail-?over|capacity|load tests?|decommission(?:ed)?|deprecat(?:ed|ion)|upgrade(?:d)?|back-?ups?|restore[sd]?|replica(?:s|tion)?|shard(?:s|ed|ing)?|monitoring|dashboards?|alerts?|alarms?|alerting|runbooks?|production|staging|feature flags?|behind a switch|firmware|time-?outs?|retr(?:y|ies)|limiter|thresholds?|patch(?:ed)?|hotfix|certificates?|live|released?`,
          `(?:on|to|for|at|from) (?:one|a single|two|three|five|ten|\\d+) ?(?:%|percent|\\p{L}+)[^.;]{0,60}then`,
        ),
      ],
    },
    {
      id: 'path',
      shows: SHOWS.path,
      signs: [
        phrase(
          `upstream|downstream|dependenc(?:y|ies)|depend(?:s|ed)? on|end to end|(?:path|way) (?:of|from) (?:a|an|the|one)|fan(?:s|ned)? out|stage by stage|each (?:step|stage)|throughput|latency|response times?|bottleneck|parallelism|p9\\d|logs?|traces?|traced|metrics?|by node|graphs?|line by line`,
        ),
      ],
    },
    {
      id: 'event',
      shows: SHOWS.event,
      signs: [
        phrase(
          `outages?|incidents?|post-?mortems?|fell (?:over|behind)|went (?:down|silent|off air)|(?:was|were|is|are|be|stood|been) (?:down|off air|offline|unavailable|stuck|full)|crash(?:ed|es|ing)?|timed out|time-?outs?|data loss|corrupt(?:ed|ion)?|duplicates?|expired|hung|errors?|failures?|fail(?:ed|s|ing)?|root cause|bugs?|overload(?:ed)?|r[au]n(?:ning)? out of|standstill|stalled|lost|leak(?:ed|s)?|broke|stopped`,
        ),
      ],
    },
  ],
  least: 2,
  needed: ['running', 'hands', 'event'],
  pieces: 2,
};
