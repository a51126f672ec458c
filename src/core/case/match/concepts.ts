/**
 * Words that mean about the same to somebody who runs services. One line is one meaning, named by its
 * first word; a word may stand in several lines. Only words that candidates use for each other
 * belong together: what is merely related would tell facts that nobody asked for.
 */
export const CONCEPTS = `
user customer people person client consumer everyone everybody human audience somebody member
slow latency lag delay sluggish speed fast quick hang stall duration wait
rollback revert undo restore
begin start since first when date onset
end stop over finish
cause reason why
owner own responsible accountable belong charge
who whose whom
many much share fraction percentage percent proportion portion number count amount rate often
where region country place world location geography continent
change deploy release rollout ship push launch update modify deployment introduce alter
config configuration setting parameter flag gate toggle switch
host machine server box node computer hardware
fleet cluster everything
overload saturate busy exhaust full hot stress pressure strain utilization
load traffic demand volume request throughput rps qps call
cpu processor
memory ram heap
disk storage space ssd
shard partition bucket slice
queue backlog line pile
graph plot chart curve dashboard series history trend time
average mean median typical ordinary usual normal p50 middle
p99 percentile tail slowest worst distribution upper unlucky
error failure fail broken break wrong
down outage unavailable dead
lose lost loss drop missing vanish disappear
alert alarm page pager notification
noisy noise junk useless false
mute silence ignore suppress
oncall rota rotation shift duty roster
incident sev outage emergency
declare open announce official
severity sev priority serious bad
lead leader commander run charge
team engineer staff colleague crew people
tired exhausted burn burnout asleep sleep
slo sla objective target promise commitment reliability availability stability level guarantee stable reliable commit promised
budget allowance
cost price money pay dollar expensive revenue spend figure
architecture design path flow component structure built layer diagram overview
dependency upstream downstream depend rely
probe synthetic outside external blackbox artificial
monitor monitoring watch observe
version app os device android ios iphone platform
periodic pattern schedule regular interval cycle recur
impact harm effect consequence hurt damage affect feel hit
support ticket complaint complain report
canary control comparison compare
staging test environment preproduction
rehearse drill practice exercise rehearsal
move relocate shift migrate separate isolate split apart elsewhere
limit throttle cap restrict slow
restart reboot bounce kick
freeze hold pause halt keep
disable off remove kill
add more extra scale grow increase double
capacity headroom room spare
recover recovery heal warm refill
cache cached
database db store
retry again repeat
backup copy replica redundancy
replica replicate copy redundancy
record event entry
hire headcount recruit
leave quit resign resignation departure
mood morale happy feeling
review postmortem retrospective lesson learn
similar before earlier past previous last
approve permission allow approval sign
contract legal obligation agreement
plan roadmap project commitment intention
deadline due date
document documentation runbook procedure manual playbook written
author expert developer writer creator
rule policy criterion criteria
exception bypass skip
notify tell inform communicate announce post publish
stakeholder executive director management boss manager
status progress news update
big large huge giant outsized
small tiny
compatible format readable layout
fix repair solve resolve patch correct
delete remove drop
half middle
night overnight
day daytime
growth grow rise climb increase
shrink fall decrease
risk danger dangerous
secure security
law privacy legal compliance audit auditor
tenant account customer
key keys
message send post
`;
