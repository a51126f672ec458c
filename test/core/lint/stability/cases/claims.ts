import { claiming, repaired, within, type Bodies, type Cases } from './cases';

const PLAIN: Bodies = {
  situation: 'Our import was old and hard to change.',
  task: 'The import was my job.',
  action: 'I read the code, wrote it again in a better way, and tested it.',
  result: 'The new import works, and people like it.',
};

const claimed = (focus: string, bodies: Bodies) => claiming(focus, { ...PLAIN, ...bodies });

const shown = (focus: string, before: Bodies, after: Bodies) => ({
  before: claimed(focus, before),
  after: claimed(focus, { ...before, ...after }),
});

export const CLAIMS: readonly Cases[] = [
  {
    rule: 'unsupported-focus',
    find: [
      claimed('developing-others', {
        action: 'I always put people first and developed others. I wrote the import again.',
      }),
      claimed('developing-others', {}),
      claimed('driving-success', {
        action: 'I drove the project to success with a lot of energy.',
      }),
      claimed('driving-success', {}),
      claimed('partnering', {
        action: 'I partnered closely with stakeholders and built relationships.',
      }),
      claimed('partnering', {}),
      claimed('prioritizing', {
        action: 'I prioritized the most important work and focused on what matters.',
      }),
      claimed('prioritizing', {}),
      claimed('production-ownership', {
        action: 'I took full ownership of a very large production system and cared for it.',
      }),
      claimed('production-ownership', {}),
    ],
    move: [
      shown(
        'developing-others',
        { action: 'I always put people first and developed others. I wrote the import again.' },
        {
          action:
            'I asked Sam, who was new to on call, to run the drill, and went through it with her twice. I told her what she had done well and what she had missed.',
          result: 'She led the outage in May alone, and now she teaches the next two people.',
        },
      ),
      shown(
        'driving-success',
        { action: 'I drove the project to success with a lot of energy.' },
        {
          task: 'My goal was to restore a backup in less than 10 minutes by the end of June.',
          action:
            'Nobody owned the restore, so I took it. I checked the time every week, and I cut the audit log out of it when we fell behind.',
          result: 'By 20 June a restore took 8 minutes, two less than the goal.',
        },
      ),
      shown(
        'partnering',
        { action: 'I partnered closely with stakeholders and built relationships.' },
        {
          action:
            'The payments team was measured on its launch date and worried that my freeze would cost it a week. I listened to its lead, Nadia, and we agreed on a shared goal for errors; in return I moved my freeze.',
          result:
            'Payments launched on its day with 3 errors in 10,000, and we have planned each freeze together since.',
        },
      ),
      shown(
        'prioritizing',
        { action: 'I prioritized the most important work and focused on what matters.' },
        {
          situation: 'In May a new law moved our date from December to August.',
          action:
            'I compared the five projects by the fine that each would avoid. I stopped the dashboard rewrite, postponed the mobile import to autumn, and told both sponsors why.',
          result: 'We met the law on 28 July. The dashboard came four months late.',
        },
      ),
      shown(
        'production-ownership',
        { action: 'I took full ownership of a very large production system and cared for it.' },
        {
          situation:
            'I owned the job queue, 3,200 hosts with 40,000 jobs a second, and was on call every fifth week.',
          action:
            'After an outage I planned its capacity for two years, added alerts on the age of the oldest job, and rolled out a limit per client, 5 % of hosts first.',
          result: 'Pages fell from 31 to 6 a week within a quarter.',
        },
      ),
    ],
  },
  {
    rule: 'vague-task',
    find: within(
      'task',
      'It was a difficult situation for everybody who was there.',
      'The system is written in Java and has three parts.',
      'There was a lot of pressure from above.',
      'At the start it was not at all clear what to do.',
      'The company had big plans for that year.',
      'I was on the team, together with eight other people.',
    ),
    open: within(
      'task',
      'Things had to get better, and everybody in the company knew that.',
      'The task was challenging, and there were very many people involved in it.',
      'Something had to be done about it, and soon.',
      'We all wanted it to be good, like everybody does.',
    ),
    move: repaired(
      'task',
      [
        'There was a lot of pressure from above.',
        'I had to find out where the files got lost, and to stop it before the summer sale.',
      ],
      [
        'It was a difficult situation for everybody who was there.',
        'It was a difficult situation, and my manager gave me three weeks to repair it.',
      ],
      [
        'At the start it was not at all clear what to do.',
        'The goal was fewer than one lost file in ten thousand by June.',
      ],
      [
        'I was on the team, together with eight other people.',
        'I was responsible for the part that stores the files.',
      ],
    ),
  },
];
