/**
 * Words that mean about the same to somebody who runs services. One line is one meaning, named by its
 * first word; a word may stand in several lines. Only what candidates say for each other belongs
 * together: what is merely related would tell things that nobody asked for.
 */
export const CONCEPTS = `
user customer people person client consumer everyone everybody human audience visitor subscriber
member participant
slow latency lag delay sluggish speed fast quick hang stall wait timing
duration length minutes hours
rollback revert undo restore
begin start since when date onset
first initial earliest
end stop finish over conclude
cause reason why origin explanation because source
owner own owned ownership responsible accountable belong charge maintain
who whose whom
many much count amount quantity total
share fraction percentage percent proportion portion ratio
often frequency frequent rate
where region country place location geography continent site
world global worldwide anywhere everywhere
change deploy release rollout ship push launch update modify deployment introduce alter touch flip modification
config configuration setting parameter knob
gate flag toggle switch
host machine server box node computer hardware
fleet cluster pool
overload saturate busy exhaust full strain stress pressure swamp overwhelm
utilization usage use occupancy
load traffic demand volume request throughput rps qps call hit
cpu processor
memory ram heap
disk storage space ssd drive volume
shard partition bucket slice
queue backlog line pile buffer
graph plot chart curve dashboard series trend history time visualize timeline
average mean median typical ordinary usual normal p50 middle
tail p99 percentile slowest worst distribution upper unlucky extreme spread
error failure fail broken break wrong crash fault misbehave problem issue trouble
down outage unavailable dead offline dark downtime
lose lost loss drop missing vanish disappear gone
alert alarm page pager notification ping beep
noisy noise junk useless false spurious flapping
mute silence ignore suppress snooze quiet
oncall rota rotation shift duty roster pager
incident sev outage emergency
declare open announce official raise
severity sev priority serious bad grave severe
lead leader commander run charge coordinate captain command
team engineer staff colleague crew people group us
tired exhausted burn burnout asleep sleep fatigue rest weary
slo sla objective target indicator
promise commit commitment guarantee pledge promised agreed
stable stability reliable reliability availability uptime dependable robust
budget allowance
cost price money pay dollar expensive revenue spend figure bill cheap economic financial worth
architecture design path flow component structure built layer diagram overview topology assemble
dependency upstream downstream depend rely consume
probe synthetic outside external blackbox artificial robot
monitor monitoring watch observe track
version build binary
app android ios iphone platform device phone mobile operating
periodic pattern schedule regular interval cycle recur rhythm
impact harm effect consequence hurt damage affect feel suffer pain notice experience
support ticket complaint complain report helpdesk grumble
canary control comparison compare pilot
staging test environment preproduction sandbox
rehearse drill practice exercise rehearsal simulate
move relocate migrate migration transfer transition
isolate split separate apart elsewhere dedicated
limit throttle cap restrict slow bound quota ceiling
restart reboot bounce kick cycle
freeze hold pause halt keep suspend moratorium wait
disable off remove kill deactivate
enable activate on
add more extra scale grow increase double enlarge expand buy order purchase
capacity headroom room spare reserve slack
recover recovery heal warm refill return
cache cached
database db store datastore
retry again repeat reattempt
backoff pause
backup snapshot dump
replica copy redundancy duplicate replicate mirror
record event entry row item message
hire headcount recruit hiring position vacancy
leave quit resign resignation departure attrition
mood morale happy feeling feel wellbeing attitude
review postmortem retrospective retro lesson learn
similar before earlier past previous last precedent ago
approve permission allow approval sign authorize authority consent
contract legal obligation agreement
plan intention intend
roadmap project backlog commitment work busy occupied
deadline due date
document documentation runbook procedure manual playbook written instruction wiki
author expert developer writer creator inventor
rule policy criterion criteria guideline
exception bypass skip circumvent shortcut
notify tell inform communicate announce post publish message
stakeholder executive director management boss manager leadership vp
status progress news
big large huge giant outsized largest biggest size
small tiny little few smallest minor
compatible format readable layout schema understand parse
fix repair solve resolve patch correct cure remedy
delete remove drop discard purge clean
half middle
night overnight nightly
day daytime daily
growth grow rise climb increase expand worse rising
shrink fall decrease decline reduce lower shrinking
risk danger dangerous hazard threat
security secure attack abuse
law privacy legal compliance audit auditor regulator
tenant account customer
ramp widen percent expand
drain evacuate empty
failover fall redirect reroute divert shift
shed reject refuse admission admit
degrade degraded fallback stale reduced simpler
option alternative choice choose other possibility possible
partner business external ally
deal agreement promise contract
peak rush busiest surge spike burst
equal even uniform balanced evenly same
special different unusual common distinguish apart odd strange
healthy green fine well good normal
happen occur occurrence
data information content
test try check experiment trial
measure metric kpi indicator measured gauge
goal aim objective target
product feature functionality
permission approval sign
training train teach shadow learn onboard coach mentor
knowledge know understand expertise familiar
meeting meet call discussion talk sync conversation speak
relationship relations cooperate collaborate
opinion think view attitude want wish feel need
pilot trial experiment
manual hand human toil
automatic automatically automated automation script bot machine
acknowledge ack reaction response react respond answer
actionable action needed real
duplicate twice double dupe
order sequence ordering
correct right accurate consistent consistency integrity
corrupt corruption corrupted damaged wrong inconsistent
convert converter transform translate rewrite
age old outdated legacy aging
new recent newest fresh latest
rewrite rebuild replace replacement successor
remaining remain left rest outstanding
done finished complete completed ready
estimate forecast predict projection expect
proof evidence prove verify confirm
certificate cert tls
network link connection connectivity
power electricity energy
cooling temperature heat cool
building datacenter hall rack
login password auth authentication signin credential
payment payout checkout transaction
search query lookup
read fetch get
write save insert
stop prevent block guard safeguard protect
guard stop check watch
exposed exposure reach spread
schedule timetable calendar timeline plan
threshold limit level trigger
consumer subscriber reader
producer writer publisher sender
send sent sending emit post
wake woken waken page
`;
