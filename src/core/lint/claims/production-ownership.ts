import { gap, NUMBER, phrase, type Claim } from './claim';

const SYSTEM =
  'services?|systems?|clusters?|platforms?|pipelines?|databases?|queues?|gateways?|backends?|servers?|stores?|storage|network|switch(?:es)?|routers?|caches?|search|apis?|jobs?|fleet|ledger|scheduler|tier|ingest|bus|index(?:es)?|disks?|nodes?|hosts?|login|site|batch|feed|backbone|circuits?|links?|voice';

export const PRODUCTION_OWNERSHIP: Claim = {
  area: 'production-ownership',
  labels: phrase(
    'production ownership|own(?:ed|ing|ership of|er of)? (?:of )?production(?: in production| end[- ]to[- ]end)?|end[- ]to[- ]end ownership|(?:took|take|taking) (?:full |complete |end[- ]to[- ]end )*(?:ownership|responsibility) (?:of|for) (?:production|reliability)[^.;]{0,80}|customer-first mindset|mission[- ]critical|(?:very |extremely )?(?:large|huge|massive)(?:-scale)? (?:distributed )?(?:systems?|production|scale)|at scale|operational excellence|five nines|reliability, observability[^.;]{0,60}',
  ),
  families: [
    {
      id: 'scale',
      shows: 'the size of what you ran, with a unit',
      signs: [
        phrase(
          `${NUMBER}[\\p{L}\\d,.]{0,3}(?: ?(?:thousand|million|billion))? (?:[\\p{L}-]{2,20} ){0,2}(?:requests?|queries|messages?|hosts?|servers?|nodes?|machines?|disks?|drives?|shards?|volumes?|regions?|data ?cent(?:re|er)s?|services?|stations?|clusters?|logins?|calls|payouts?|payments?|uploads?|files?|indexes|users|customers|clients|installs|players|riders|shops|clinics|practices|branches|stores|sites|phones|patients|reminders|pages|alerts|orders|records|rows|metrics|jobs|builds|events|labels?|products|tables?|depots?|copies)`,
          `${NUMBER}(?:[.,]\\d+)? ?(?:[kmgtp]i?b|ms|qps|rps|%|percent|petabytes?|terabytes?|gigabytes?|megabytes?|milliseconds?|reads?|writes?)|p\\d{2}|${NUMBER}[^.;]{0,40} (?:a|per|each|every) (?:second|minute|hour|day|week|night)|[gmk]bit/s`,
        ),
      ],
    },
    {
      id: 'running',
      shows: 'that you ran it: on call, paged, answerable',
      signs: [
        phrase(
          `(?:I|we|my|our|us|me|who|group|team)(?![’'])[^.;]{0,40} on[- ]call|on[- ]call (?:that|for|group|every)|on[- ]call,|pagers?|paged|(?:page|pages) (?:a|per|in|at) (?:week|night|month)|rota|woken|wake-?ups?|on the hook for|my (?:own )?(?:service|system|servers|cluster|platform|queue|backend|gateway|database|pipeline)|incident lead|led the incident|primary|night shift`,
          `(?:I|we)(?:['’]m|['’]d)? (?:was |am |were |had |have |also )?(?:${gap(2)})?(?:owned?|ran|run|operated?|looked after|look after|maintain(?:ed)?|took over|inherited|responsible for|(?:tech(?:nical)? )?lead (?:for|of|on)|(?:lead |senior |search )?engineers? (?:for|on|at|of)|owner of|mobile lead|managed|led|lead) ${gap(5)}(?:${SYSTEM})`,
          `(?:the |that |this )?(?:[\\p{L}-]{2,20} ){0,2}(?:${SYSTEM}) (?:was|were|is|are) (?:mine|my)|(?:was|were) (?:my responsibility|mine)|(?:it|which) (?:was|is) mine|my approval`,
        ),
      ],
    },
    {
      id: 'hands',
      shows: 'what you yourself did to the system',
      signs: [
        phrase(
          `(?:I|we)(?:['’]d)? (?:then |also |first |next |therefore |only |only then |had to )?(?:rolled?|deployed|restarted|reverted|patched|migrated|moved|switched|turned|stopped|started|capped|throttled|drained|failed over|fixed|traced|pulled|plotted|logged|compared|measured|replayed|rebuilt|restored|rewrote|wrote|built|added|put|set|ran|made|installed|tested|released|muted|changed|looked|timed|took|opened|limited|converted|drew|fed|placed|sorted|read) ${gap(7)}(?:${SYSTEM}|logs?|alerts?|alarms?|patch|scripts?|cache|load|traffic|latency|query|releases?|limit(?:er)?|timeouts?|retr(?:y|ies)|code|certificates?|requests?|probes?|backups?|buckets?|back|live)`,
        ),
      ],
    },
    {
      id: 'life',
      shows: 'stages of its life: capacity, release, migration, monitoring, retirement',
      signs: [
        phrase(
          `deploy(?:ed|s|ment|ments|ing)?|roll(?:ed)?[- ]?outs?|rolled (?:it |the |them |that |those |this |\\d+ |on )?${gap(3)}(?:out|back|further)|rollback|roll back|canar(?:y|ies)|migrat(?:e|ed|ion|ing)|cut-?over|fail-?over|capacity|load tests?|decommission(?:ed)?|deprecat(?:ed|ion)|upgrade(?:d)?|back-?ups?|restore[sd]?|replica(?:s|tion)?|shard(?:s|ed|ing)?|monitoring|dashboards?|alerts?|alarms?|alerting|runbooks?|production|staging|feature flags?|behind a switch|firmware|timeouts?|retr(?:y|ies)|rate limit|limiter|thresholds?|patch(?:ed)?|hotfix|certificates?|live systems?|went live|put it live`,
          `(?:on|to|for|at) (?:one|a single|two|three|five|ten|\\d+) ?(?:%|percent|nodes?|hosts?|servers?|clinics?|users?|shops?|practices?|branch(?:es)?|phones)[^.;]{0,60}then|${NUMBER}(?: ?%| nodes| clinics?)?,? then (?:on )?(?:${NUMBER}|all|everyone|everybody|the (?:rest|lot))`,
        ),
      ],
    },
    {
      id: 'path',
      shows: 'the path of a request, and what it depends on',
      signs: [
        phrase(
          `upstream|downstream|dependenc(?:y|ies)|depends? on|end to end|(?:the |drew the |one )?(?:path|way) (?:of|from) (?:a|an|the|one)|fan(?:s|ned)? out|stage by stage|each (?:step|stage)|throughput|latency|response times?|read queue|bottleneck|parallelism|p9\\d|logs?|traces?|traced|metrics?|by node|graphs?|line by line`,
        ),
      ],
    },
    {
      id: 'event',
      shows: 'a failure, and what changed in the system after it',
      signs: [
        phrase(
          `outages?|incidents?|post-?mortems?|fell (?:over|behind)|went (?:down|silent|off air)|(?:was|were|is|are|be|stood|had been) (?:down|off air|offline|unavailable|stuck|full)|crash(?:ed|es|ing)?|timed out|time-?outs?|data loss|lost (?:one|a|no|two|\\p{L}+) ?(?:file|block|message|reminder|order|reads?|copies)s?|corrupt(?:ed|ion)?|duplicates?|expired|hung|errors?|failures?|failed|root cause|(?:a|the|an old) bug|overload(?:ed)?|ran out of|running out of|standstill|stalled|bad deploy`,
        ),
      ],
    },
  ],
  least: 3,
  needed: ['running', 'hands'],
  neededInDeeds: false,
};
