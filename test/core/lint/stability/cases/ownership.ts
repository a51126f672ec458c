import { repaired, within, type Cases } from './cases';

const ALONE =
  'I read the logs, I found the leak, I wrote a patch, I tested it, I deployed it, I watched the graphs, I updated the runbook, I closed the ticket and I removed the old alert.';

export const OWNERSHIP: readonly Cases[] = [
  {
    rule: 'agentless-decision',
    find: within(
      'action',
      'It was decided to roll back. I ran the script.',
      'The decision was made to move the database to another region. I copied the data at night.',
      'A decision was taken to freeze all deployments.',
      'After a long discussion it was agreed that the launch would be postponed.',
      'Option B was selected because it was cheaper.',
      'In the meeting it was concluded that a rewrite was best, so I started with it.',
      'It was decided that the release should wait for a week, and I told the customers.',
      'Kafka was picked over RabbitMQ. I set it up.',
    ),
    open: within(
      'action',
      'It was determined that more servers were needed, and I ordered them.',
      'Postgres was chosen, and I wrote the schema in May.',
    ),
    move: repaired(
      'action',
      [
        'It was decided to roll back. I ran the script.',
        'I decided to roll back, since the errors kept rising; the storage lead agreed.',
      ],
      [
        'The decision was made to move the database to another region. I copied the data at night.',
        'Our director made the decision to move the database to another region. I copied the data at night.',
      ],
      [
        'After a long discussion it was agreed that the launch would be postponed.',
        'After a long discussion Ines from Sales and I agreed that the launch would be postponed.',
      ],
      [
        'Kafka was picked over RabbitMQ. I set it up.',
        'I picked Kafka over RabbitMQ, because two of us had run it before. I set it up.',
      ],
      [
        'It was decided that the release should wait for a week, and I told the customers.',
        'It was decided by the release board that the release should wait for a week, and I told the customers.',
      ],
    ),
  },
  {
    rule: 'no-own-part',
    find: within(
      'action',
      'We moved the traffic and we wrote a runbook.',
      'The team fixed the bug and deployed it on Friday. Our lead informed the customers.',
      'We looked at the logs, found the leak and rolled back. Then we added an alert.',
      'The servers were replaced one by one. The new alerts were tested in staging.',
      'First we drained the zone. Then we upgraded the kernel. After that we put the hosts back.',
      '- We split the table\n- We moved the readers\n- We dropped the old column',
      'Our team met the customers every week and collected their wishes. The designers drew it and the developers built it.',
      'Maria rewrote the scheduler and Tom tested it. The launch was on a Sunday.',
      'The group built a prototype, the managers liked it, and so it was extended to all shops.',
      'Together we drew up a plan, cut it in three parts and worked on it for two months.',
      'There were daily meetings with everyone, and step by step all the jobs were moved to the new cluster.',
    ),
    move: repaired(
      'action',
      [
        'We moved the traffic and we wrote a runbook.',
        'I moved the traffic and the team wrote a runbook.',
      ],
      [
        'We looked at the logs, found the leak and rolled back. Then we added an alert.',
        'We looked at the logs. I found the leak and rolled back, and then we added an alert.',
      ],
      [
        'First we drained the zone. Then we upgraded the kernel. After that we put the hosts back.',
        "First I drained the zone. Then I'd upgrade one kernel after the other while Sunil watched. After that we put the hosts back.",
      ],
      [
        'Maria rewrote the scheduler and Tom tested it. The launch was on a Sunday.',
        'I asked Maria to rewrite the scheduler and tested it with Tom. The launch was on a Sunday.',
      ],
      [
        'Together we drew up a plan, cut it in three parts and worked on it for two months.',
        'Together we drew up a plan. I cut it in three parts and took the first one.',
      ],
    ),
  },
  {
    rule: 'mostly-we',
    find: within(
      'action',
      'We looked at the logs. We found a leak. We rolled back. We wrote a test. We told the customers. I watched the graphs.',
      'We met with the vendor and agreed on a date. We copied the data, we compared the sums, and we switched the readers. Then we deleted the old tables. I wrote the report.',
      'We split the work. We built the importer first. We tested it with old files. We fixed what broke. We shipped it in May. I gave a talk about it.',
      'First we listed all the alerts. We deleted half of them. We wrote a page for each of the others. We showed them to the people on call. We asked for comments. I put the pages online.',
      '- We drew the old path\n- We measured each step\n- We moved the cache\n- We removed two copies\n- We tested it under load\n- I wrote it up',
      'Then we called the carriers. We learned that one of them had changed a cable. We moved the traffic to the other. We watched it for an hour. We moved it back at night. I sent the mail to the customers.',
      'We prioritised the bugs. We fixed the worst three. We added tests. We released on Tuesday. We repeated that for a month. I kept the list.',
      "We didn't know the code, so we read it together. We drew a map. We marked the risky parts. We wrote tests for them. We changed them one at a time. I reviewed the map.",
      'We agreed on a date with Finance. We froze the ledger. We exported it. We imported it on the new side. We compared each account. I signed the protocol.',
      'We hired two people. We trained them. We gave them the small shops. We checked their work each Friday. We gave them the large shops in June. I led one interview.',
    ),
    move: repaired(
      'action',
      [
        'We looked at the logs. We found a leak. We rolled back. We wrote a test. We told the customers. I watched the graphs.',
        'I looked at the logs and found a leak. I rolled back. We wrote a test. We told the customers. I watched the graphs.',
      ],
      [
        'We split the work. We built the importer first. We tested it with old files. We fixed what broke. We shipped it in May. I gave a talk about it.',
        'I split the work. I built the importer first, and Lena tested it with old files. We fixed what broke. I shipped it in May. I gave a talk about it.',
      ],
      [
        'We prioritised the bugs. We fixed the worst three. We added tests. We released on Tuesday. We repeated that for a month. I kept the list.',
        'I prioritised the bugs. I fixed the worst one and Omar the next two. I added tests. We released on Tuesday. We repeated that for a month. I kept the list.',
      ],
      [
        'We agreed on a date with Finance. We froze the ledger. We exported it. We imported it on the new side. We compared each account. I signed the protocol.',
        'I agreed on a date with Finance. I froze the ledger. I exported it. We imported it on the new side. Finance compared each account. I signed the protocol.',
      ],
    ),
  },
  {
    rule: 'no-others',
    find: within(
      'action',
      ALONE,
      'I drew the old path. I measured each step. I moved the cache to the front. I removed two copies. I tested it under load. I fixed a race. I wrote the rollout plan. I shipped it on a Monday. I checked it for a week.',
      'I started with the alerts. I listed them all. I deleted half of them. I wrote a page for each of the others. I tested each page. I put them online. I added links to the alerts. I removed the old wiki. I repeated it in June.',
      '- I profiled the build\n- I split the largest module\n- I cached the tests\n- I removed three plugins\n- I pinned the compiler\n- I rewrote the slow step\n- I moved the artifacts\n- I documented it\n- I measured it again',
      'I noticed that the disk filled up. I cleared old files by hand. I wrote a script for it. I scheduled the script. I added a check. I doubled the volume. I moved the dumps elsewhere. I set a limit. I tested the limit.',
      "I'd read the code before. I added logs. I reproduced the fault. I narrowed it down to a lock. I replaced the lock. I ran the tests for a night. I released the fix. I followed the graphs. I removed the logs.",
      'I built a prototype in a weekend. I loaded it with old orders. I compared the sums. I found two gaps. I closed them. I wrote the tests. I set up the servers. I moved the data. I switched the site over.',
      'I analysed the bill. I found idle machines. I stopped them. I resized the database. I bought reserved capacity. I deleted snapshots. I set a budget. I added an alarm. I checked the bill again after a month.',
      'I learned Rust for that. I rewrote the parser. I fuzzed it. I fixed four crashes. I measured the speed. I tuned the buffers. I packaged it. I published it. I replaced the old one.',
      'First I mapped the network. I moved one rack. I checked the links. I moved the second. I found a bad cable and I swapped it. I moved the rest at night. I updated the map. I labelled the ports. I tested the failover.',
    ),
    move: repaired(
      'action',
      [ALONE, `${ALONE} Networking had told me where to look, and Dmitri reviewed the patch.`],
      [
        'I drew the old path. I measured each step. I moved the cache to the front. I removed two copies. I tested it under load. I fixed a race. I wrote the rollout plan. I shipped it on a Monday.',
        'I drew the old path. I measured each step. I moved the cache to the front. I removed two copies. I tested it under load. I fixed a race. I asked the database team to check the rollout plan. I shipped it on a Monday.',
      ],
      [
        'I analysed the bill. I found idle machines. I stopped them. I resized the database. I bought reserved capacity. I deleted snapshots. I set a budget. I added an alarm.',
        'I analysed the bill. I found idle machines. I stopped them after Chen had agreed. I resized the database. I bought reserved capacity. I deleted snapshots. I set a budget. I added an alarm.',
      ],
      [
        'I built a prototype in a weekend. I loaded it with old orders. I compared the sums. I found two gaps. I closed them. I wrote the tests. I set up the servers. I moved the data.',
        'I built a prototype in a weekend. I loaded it with old orders. I compared the sums. I found two gaps. I closed them with two colleagues from accounting. I wrote the tests. I set up the servers. I moved the data.',
      ],
    ),
  },
  {
    rule: 'pseudo-story',
    find: within(
      'action',
      'I usually start with the logs. Then I talk to the people on call, and I always write down what I find.',
      'I would first look at the dashboards. Then I would roll back and tell the customers.',
      'In such cases I typically ask for a rollback before I look for the cause.',
      'When a new engineer joins, I always give them a small task first and I review it with them.',
      'Normally I make a list of all tasks and I sort them by impact. After that I say no to the rest.',
      'I always try to listen to both sides. I never take sides and I usually find a compromise.',
      'My approach is to measure first. I generally add metrics, and I then change one thing at a time.',
      'I often help my colleagues with their reviews and I regularly organise workshops.',
    ),
    open: within(
      'action',
      'Whenever there is an outage, I open a channel and assign the roles.',
      'If two teams disagree, I would invite them both to a meeting and let each explain its goals.',
      'As a rule I hold one-to-ones every week and give feedback directly.',
    ),
    move: repaired(
      'action',
      [
        'I usually start with the logs. Then I talk to the people on call, and I always write down what I find.',
        'That night I started with the logs. Then I talked to the two people on call and wrote down what I found.',
      ],
      [
        'I would first look at the dashboards. Then I would roll back and tell the customers.',
        'I first looked at the dashboards. Then I rolled back and told the customers.',
      ],
      [
        'When a new engineer joins, I always give them a small task first and I review it with them.',
        'When Grace joined in May, I gave her a small task first and reviewed it with her.',
      ],
      [
        'Normally I make a list of all tasks and I sort them by impact. After that I say no to the rest.',
        'On the Monday I made a list of all tasks and sorted them by impact. After that I said no to the rest.',
      ],
      [
        'My approach is to measure first. I generally add metrics, and I then change one thing at a time.',
        'I measured first. I added metrics, and then I changed one thing at a time.',
      ],
    ),
  },
  {
    rule: 'unexplained-decision',
    find: within(
      'action',
      'I read the manuals with Ines. I chose Kafka. The setup took a month.',
      'I joined the call at ten. I decided against a rollback. I kept the site running and watched it.',
      'I drew the new setup on a board. I opted for a managed database. Then I wrote the migration scripts with Ana.',
      'I printed the old code and read it on a train. I made the decision to rewrite the importer in Go. Three of us worked on it until August.',
      'I wrote a plan for the release. I went with blue-green deployments. I set them up in two weeks.',
      'I listed the work that was left. I decided to hire two contractors, and they started on Monday.',
    ),
    open: within(
      'action',
      'I met the three people who knew the code. I decided to split the service in two. I moved the readers in the first week and the writers in the second.',
      'On Monday I went through the plan with Lena. I decided to postpone the launch and told Sales on the same day.',
      'I talked to both vendors. I picked the smaller vendor. We signed in June.',
      'I read the report with my manager. My decision was to stop the project. I informed the sponsor.',
      'Ben showed me the schedule. Ben and I decided to move all the batch jobs to the night. I changed the schedule.',
      'I decided to split the service in two. I moved the readers in the first week and the writers in the second.',
      'I chose Kafka. The setup took a month, and I wrote a page on it.',
    ),
    move: repaired(
      'action',
      [
        'I drew the new setup on a board. I opted for a managed database. Then I wrote the migration scripts with Ana.',
        'I drew the new setup on a board. I opted for a managed database, because nobody in the team had ever restored one. Then I wrote the migration scripts with Ana.',
      ],
      [
        'I read the manuals with Ines. I chose Kafka. The setup took a month.',
        'I read the manuals with Ines. I chose Kafka since two consumers had to read the same events again. The setup took a month.',
      ],
      [
        'I wrote a plan for the release. I went with blue-green deployments. I set them up in two weeks.',
        'I wrote a plan for the release. I went with blue-green deployments, so that a bad release could be taken back at once. I set them up in two weeks.',
      ],
      [
        'I listed the work that was left. I decided to hire two contractors, and they started on Monday.',
        'I listed the work that was left. I decided to hire two contractors: my own people were bound until August. They started on Monday.',
      ],
      [
        'I joined the call at ten. I decided against a rollback. I kept the site running and watched it.',
        'I joined the call at ten. I decided against a rollback. It would have lost the orders of that morning. I kept the site running and watched it.',
      ],
    ),
  },
];
