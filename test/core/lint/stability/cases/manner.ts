import { repaired, within, type Cases } from './cases';

/** Joined here, so that no scanner of repositories takes a made-up key for a real one. */
const key = (...parts: string[]) => parts.join('');

export const MANNER: readonly Cases[] = [
  {
    rule: 'blame',
    find: within(
      'situation',
      'Bob screwed up the deploy and the site was down for an hour.',
      'In May the site was down for an hour. The outage was caused by human error.',
      'The network team was incompetent and broke our links twice a week.',
      "We lost a day of orders. It was all Kevin's fault.",
      'The outage happened because a junior engineer was careless.',
      'The QA people were too lazy to test it, and so a bug reached the customers.',
      "The vendor's support was useless, and their engineers had no idea what they were doing.",
      'All mail stopped for two hours in June. The root cause was operator error.',
      'Management was stupid enough to ignore our warnings.',
      'Someone on the storage team messed up the config, and so everything went down.',
    ),
    open: within(
      'situation',
      'The code was a mess because my predecessor did not know how to program.',
    ),
    move: repaired(
      'situation',
      [
        'Bob screwed up the deploy and the site was down for an hour.',
        "A partial deploy got through because the tool didn't check for it, and the site was down for an hour.",
      ],
      [
        'In May the site was down for an hour. The outage was caused by human error.',
        'In May the site was down for an hour, after a mistyped host name had got past a script that asked for no confirmation.',
      ],
      [
        'The outage happened because a junior engineer was careless.',
        'The outage happened because the console showed test and production in the same color.',
      ],
      [
        'All mail stopped for two hours in June. The root cause was operator error.',
        'All mail stopped for two hours in June. The root cause was a menu in which drain and delete stood side by side.',
      ],
      [
        'The QA people were too lazy to test it, and so a bug reached the customers.',
        'The QA people had one day for it and no test that covered refunds, and so a bug reached the customers.',
      ],
    ),
  },
  {
    rule: 'named-person',
    find: within(
      'situation',
      'Jane Porter was on a performance plan when I took over the team.',
      'I had to fire Michael Brown in the spring.',
      'Anita Desai had been off sick with depression for two months.',
      'We let Carlos Mendes go because of his poor performance.',
      "Tom Baker's salary was far below that of the others.",
      'My senior engineer, Yuki Tanaka, had a burnout in March.',
      'Peter Schmidt got a bad review and blamed me for it.',
      'Fatima Haddad was underperforming, and her manager asked me for help.',
      'Laura Rossi had cancer and could not work for half a year.',
      'I had put Kwame Mensah on a PIP at the end of the year.',
      'David Cohen was dismissed in June after two warnings.',
    ),
    move: repaired(
      'situation',
      [
        'Jane Porter was on a performance plan when I took over the team.',
        'One of the engineers was on a performance plan when I took over the team.',
      ],
      [
        'Anita Desai had been off sick with depression for two months.',
        'One of five people had been away for two months.',
      ],
      [
        'Fatima Haddad was underperforming, and her manager asked me for help.',
        'A colleague in another office was underperforming, and her manager asked me for help.',
      ],
      [
        'David Cohen was dismissed in June after two warnings.',
        'A senior developer was dismissed in June after two warnings.',
      ],
    ),
  },
  {
    rule: 'confidential-detail',
    find: within(
      'situation',
      'In May db7.corp.example.com stopped to answer.',
      'The proxy at 10.2.3.4 dropped one packet in twenty.',
      'It began with OPS-4127, which nobody had read for weeks.',
      'The plan is on https://wiki.intranet.local/plans/move and had no owner.',
      'This project is still under NDA, but the load was very high.',
      'I can not say much, since the numbers are confidential.',
      'We were building the unreleased watch, and its backend fell over every night.',
      'The launch was embargoed until October, and in July nothing worked.',
      'All writes went to web-14.prod.internal, and it was full.',
      'The switch on 192.168.14.7 restarted three times a day.',
      'The report was marked for internal use only and said that we lost a file a day.',
    ),
    move: repaired(
      'situation',
      [
        'In May db7.corp.example.com stopped to answer.',
        'In May our main database stopped to answer.',
      ],
      [
        'The proxy at 10.2.3.4 dropped one packet in twenty.',
        'One of two proxies dropped one packet in twenty.',
      ],
      [
        'It began with OPS-4127, which nobody had read for weeks.',
        'It began with a ticket, which nobody had read for weeks.',
      ],
      [
        'The plan is on https://wiki.intranet.local/plans/move and had no owner.',
        'The plan was on our wiki and had no owner.',
      ],
      [
        'All writes went to web-14.prod.internal, and it was full.',
        'All writes went to one server, and it was full.',
      ],
    ),
  },
  {
    rule: 'secret',
    find: [
      ...within(
        'action',
        'I logged in with password=hunter2 and restarted the queue, since nobody else was there.',
        `I found ${key('AKIA', 'QX7LM2NVRT4KZP9D')} in a public folder and had it revoked.`,
        `The script still had ${key('ghp_', 'a8Kd93hQmZx7Lp20VbNf5RtYw6Uc1EoJs4Gi')} in it, and I removed it.`,
        key(
          'I replaced the key:\n\n```\n-----BEGIN RSA ',
          'PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7b\n```',
        ),
        'I set api_key: 9f8a7c6b5d4e3f2a1b0c77aa in the config and started it again.',
        `I connected to ${key('postgres://admin:', 's3cr3tPass9@', 'db.example.com/orders')} and dropped the index.`,
        `I called it with the header Authorization: ${key('Bearer ', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVPmB92K27uhbUJU1p1r')}.`,
        `I put ${key('xoxb-', '284719305512-730184629175-Qw8ErTyU3iOpAsDfGhJkLzXc')} into the bot.`,
        "I ran it with DB_PASSWORD='Tr0ub4dor&3' on the old host.",
        `The payments used ${key('sk_live_', '51Hc9d8fKq2mWn7PzR4tYx3V')} from my own account.`,
      ),
    ],
    move: [
      ...repaired(
        'action',
        [
          'I logged in with password=hunter2 and restarted the queue, since nobody else was there.',
          'I logged in with the shared password and restarted the queue, since nobody else was there.',
        ],
        [
          'I set api_key: 9f8a7c6b5d4e3f2a1b0c77aa in the config and started it again.',
          'I set the API key in the config and started it again.',
        ],
        [
          "I ran it with DB_PASSWORD='Tr0ub4dor&3' on the old host.",
          'I ran it with DB_PASSWORD=$PASSWORD on the old host.',
        ],
      ),
    ],
  },
];
