/**
 * Why-answers with the job that each is for, labelled before the list of common words was written
 * (`LATER_ANSWERS`: after it was final, which has not been changed for them): `tied` means that a reader finds two or more things in it that this job text has and most others have not.
 */
export interface LabelledAnswer {
  readonly job: keyof typeof JOBS;
  readonly tied: boolean;
  readonly answer: string;
}

export const JOBS = {
  storage: `As a production engineer on the object storage team you will run a fleet of forty thousand disks
across six regions. You own durability: erasure coding, repair scheduling and the yearly restore exercise.
You will work with hardware engineers on firmware rollouts, and lead two engineers in Dublin. We look for
strong communication skills, experience with distributed systems and a passion for solving problems in a
fast-paced environment.`,
  messaging: `You will join the team that keeps a chat service reliable for a billion people. You will
reduce tail latency of message fan-out, plan capacity for New Year's Eve, and move the presence service to a
new queue. On call is shared between London and Seattle. Requirements: five years of experience in
production engineering or a similar role, knowledge of Linux internals, excellent teamwork and the ability
to work independently. We are an equal opportunity employer.`,
  payments: `The ledger group of a payments company is looking for an engineering manager. You will build a
team of eight who operate reconciliation, settlement and fraud screening under audit by regulators. You will
introduce error budgets, replace a nightly batch with streaming, and mentor two tech leads. Great benefits,
a collaborative culture and room to grow await you.`,
  ads: `Our ads delivery organization needs somebody to own the auction service. You will cut the cost of each
auction, run load tests before seasonal peaks, and decide with finance where spare machines go. You will be
in the pager rotation with machine learning engineers, and run the weekly review of incidents. You have
operated large services, written Python or C++, and can explain a trade-off to people who do not code.
Competitive salary, stock and generous vacation.`,
  builds: `Join developer infrastructure! You will own the build farm and the remote cache that eleven thousand
engineers use each day. You will bring median build time down, retire the old scheduler, and run an
internal conference about tooling. You know Bazel or Buck, Linux containers and how to listen to users. We
value kindness, curiosity and a bias for action.`,
} as const;

export const ANSWERS: readonly LabelledAnswer[] = [
  {
    job: 'storage',
    tied: true,
    answer:
      'I spent three years on durability of a backup product and led our first restore exercise, which failed; I want to do that where repair scheduling is somebody’s whole job.',
  },
  {
    job: 'storage',
    tied: true,
    answer:
      'Firmware rollouts were the riskiest changes I ever made, and I did them with the hardware people beside me. Forty thousand disks is ten times what I had.',
  },
  {
    job: 'storage',
    tied: false,
    answer:
      'I am passionate about solving problems in a fast-paced environment, and my communication skills would be a strong addition to your team.',
  },
  {
    job: 'storage',
    tied: false,
    answer:
      'I have always admired the company. The people I met were friendly, and I believe that I would grow a lot here and have a great time.',
  },
  {
    job: 'storage',
    tied: false,
    answer:
      'My background is in front-end work and design systems, and I would like a change into infrastructure with experienced colleagues.',
  },
  {
    job: 'messaging',
    tied: true,
    answer:
      'Fan-out at peak is what I know best: I brought the tail latency of a notification service down by half, and I would like to see what a billion people do to the same design.',
  },
  {
    job: 'messaging',
    tied: true,
    answer:
      'I planned capacity for ticket sales, which is our New Year’s Eve every week, and I moved two services onto a queue without stopping either.',
  },
  {
    job: 'messaging',
    tied: false,
    answer:
      'The role fits my five years of experience, and I enjoy both teamwork and the ability to work independently.',
  },
  {
    job: 'messaging',
    tied: false,
    answer: 'It is a great culture with great benefits, and I am looking for a new challenge.',
  },
  {
    job: 'messaging',
    tied: false,
    answer:
      'I use the product every day with my family abroad, and being able to help keep it up would mean much to me and to them.',
  },
  {
    job: 'payments',
    tied: true,
    answer:
      'I replaced a nightly batch by a stream at my last employer and had to explain each step to regulators; reconciliation is where I learned to love being checked.',
  },
  {
    job: 'payments',
    tied: true,
    answer:
      'Error budgets changed how my group argued with product. I want to introduce them where settlement cannot wait, and to mentor tech leads through it.',
  },
  {
    job: 'payments',
    tied: false,
    answer:
      'A collaborative culture and room to grow are what I am looking for, and your company offers both to engineering managers.',
  },
  {
    job: 'payments',
    tied: false,
    answer:
      'I would like to lead a larger team than today, and to work for a company whose name people know.',
  },
  {
    job: 'payments',
    tied: true,
    answer:
      'Two of my leads became managers. I have sat through three audits of a ledger, and I would rather build the team that makes the fourth one boring.',
  },
  {
    job: 'storage',
    tied: false,
    answer:
      'Distributed systems have been my field for ten years, and I care about reliable production services and about engineers who want to learn.',
  },
];

export const LATER_ANSWERS: readonly LabelledAnswer[] = [
  {
    job: 'ads',
    tied: true,
    answer:
      'I have run load tests for a retailer before every Black Friday, and my best result was with finance: we gave back a third of our spare machines.',
  },
  {
    job: 'ads',
    tied: true,
    answer:
      'An auction that has to answer in milliseconds is the kind of service I like: each cent that it costs and each incident can be counted, and I would have that review every week.',
  },
  {
    job: 'ads',
    tied: false,
    answer:
      'Your salary and stock are competitive, and I have heard that the vacation is generous, which matters to me and my family.',
  },
  {
    job: 'ads',
    tied: false,
    answer: 'I have operated large services, and I can write code in Python. I want to grow.',
  },
  {
    job: 'builds',
    tied: true,
    answer:
      'At my last job I owned the Bazel cache for four hundred people and got the median build from nine minutes to three; eleven thousand is where that begins to matter.',
  },
  {
    job: 'builds',
    tied: true,
    answer:
      'I am the person who retires old schedulers. The last one took a year, and the internal talks I gave on it were the part I liked best.',
  },
  {
    job: 'builds',
    tied: false,
    answer:
      'I share your values of kindness and curiosity, and I have a bias for action in all that I do.',
  },
  {
    job: 'builds',
    tied: false,
    answer:
      'Everybody I know there is happy, and the company is known for taking engineers seriously.',
  },
];
