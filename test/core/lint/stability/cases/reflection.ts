import { exampleStory } from '../../../../../src/core/lint/example';
import { failure, repaired, within, type Bodies, type Cases } from './cases';

const failures = (...all: Bodies[]): string[] => all.map(failure);

const failuresRepaired = (...pairs: [Bodies, Bodies][]) =>
  pairs.map(([before, after]) => ({ before: failure(before), after: failure(after) }));

const LONG =
  'I had trusted a backup that nobody had ever restored. Since then I restore one backup a month on an empty host, and in August that showed a broken dump two days before we needed it.';

const LATE_VENDOR: Bodies = {
  situation: 'In 2023 we were to open twelve shops with new tills.',
  task: 'I had to have the tills running by the first of May.',
  action: 'I called the vendor every day and moved the date twice, since no tills came.',
  result: 'The vendor failed us. We opened five weeks late and lost 60,000 euros of sales.',
  reflection:
    'Vendors promise more than they can keep. In the next project, in October, we bought from two of them and opened on the day.',
};

const LOST_DISK: Bodies = {
  situation: 'In March 2024 a disk of our mail store broke.',
  task: 'I was to bring the mail of 900 people back by Monday.',
  action: 'I restored what there was with Sven and told each department what was missing.',
  result: 'We lost two days of mail. The storage team had switched off the backup in January.',
  reflection:
    'Other teams change things without a word. In June the same team wanted to move our files, and that time there was a meeting before it.',
};

const LAUNCH: Bodies = {
  situation: 'We had promised a partner a new interface for 1 June.',
  task: 'I was to lead the six people who built it.',
  action: 'I planned the work in four steps and met the partner every week to show what was ready.',
  result:
    'The partner changed the requirements three times, and so we were seven weeks late. They left in August.',
  reflection:
    'Partners have to sign what they want before work begins. The next one signed in November, and that interface was ready on the day.',
};

export const REFLECTION: readonly Cases[] = [
  {
    rule: 'missing-reflection',
    find: [
      ...failures(
        {},
        { reflection: 'It taught me to be more careful with promises about dates.' },
        { reflection: 'I learned a lot about databases in those two weeks.' },
        { reflection: 'Never again will I do such a thing on a Friday.' },
        { reflection: 'Next time I would test the backup before I start.' },
        { reflection: '- Ask early\n- Test the backup\n- Tell the customers' },
        { result: 'We lost two days of orders and one customer of eleven left in May.' },
        {
          action: 'I switched the site over although one test was red, because the date was fixed.',
        },
      ),
      exampleStory({}, ['title: The lost week', 'focus: [driving-success]', 'topics: [failure]']),
      exampleStory({ reflection: 'Communication is important, and I had not known how much.' }, [
        'title: The lost week',
        'topics:',
        '  - failure',
      ]),
    ],
    move: failuresRepaired(
      [{}, { reflection: LONG }],
      [
        { reflection: 'It taught me to be more careful with promises about dates.' },
        { reflection: LONG },
      ],
      [
        { reflection: 'I learned a lot about databases in those two weeks.' },
        { reflection: `I learned a lot about databases in those two weeks. ${LONG}` },
      ],
      [{ reflection: 'Never again will I do such a thing on a Friday.' }, { reflection: LONG }],
    ),
  },
  {
    rule: 'unapplied-lesson',
    find: within(
      'reflection',
      'I learned that in the end communication is key.',
      'It taught me to test backups before I need them.',
      'My lesson was that small steps are safer than big ones.',
      'I should have asked the support team earlier.',
      'What I took away is that a deadline needs a buffer.',
      'Next time I would involve the support team from the start.',
      'In the future I will write the rollback plan first.',
      'I learnt a lot about databases and about people.',
      'The key takeaway is: measure before you change anything.',
      "Now I know that silence in a meeting doesn't mean agreement.",
      'I realised that I had not listened enough to the people at the tills.',
    ),
    move: repaired(
      'reflection',
      [
        'It taught me to test backups before I need them.',
        'It taught me to test backups before I need them. Since then I restore one a month, and in May that showed a broken dump.',
      ],
      [
        'My lesson was that small steps are safer than big ones.',
        'My lesson was that small steps are safer than big ones. In the next migration, in October, I moved one shop at a time, and we could stop after the second.',
      ],
      [
        'I should have asked the support team earlier.',
        'I should have asked the support team earlier. When we replaced the search a year later, I had two of them in the room from the first day, and they found a gap in it.',
      ],
      [
        'Next time I would involve the support team from the start.',
        'In the project after that I involved the support team from the start, and there were no surprises at launch.',
      ],
      [
        'I learned that in the end communication is key.',
        'I learned that in the end communication is key. I now send a short note each Friday; twice already someone answered with a date I had not known.',
      ],
    ),
  },
  {
    rule: 'failure-without-own-part',
    find: failures(
      LATE_VENDOR,
      LOST_DISK,
      LAUNCH,
      {
        ...LATE_VENDOR,
        result: 'The tills came in June, because the supplier had sold ours to someone else.',
      },
      { ...LATE_VENDOR, reflection: 'That vendor was a bad choice of our purchasing department.' },
      {
        ...LOST_DISK,
        result: 'The mail of two days was gone, since the storage team had not told anyone.',
      },
      { ...LOST_DISK, reflection: 'Storage should tell people what they switch off.' },
      {
        ...LAUNCH,
        result: 'Two of my developers left in April, and we delivered seven weeks late.',
      },
      {
        ...LAUNCH,
        reflection: 'The partner never knew what they wanted, and management did not help.',
      },
      {
        situation: 'Our data center lost power in July 2022.',
        task: 'I was on call and had to bring the shop back.',
        action: 'I started the servers in the second building with the help of Aisha.',
        result: 'The shop was down for nine hours, as the generator of the building had no fuel.',
        reflection: 'The building owner did not check the generator. They do it now every month.',
      },
    ),
    move: failuresRepaired(
      [
        LATE_VENDOR,
        {
          ...LATE_VENDOR,
          reflection:
            'I had not asked for a sample before I signed. In the next project, in October, I bought from two vendors and we opened on the day.',
        },
      ],
      [
        LOST_DISK,
        {
          ...LOST_DISK,
          result:
            'We lost two days of mail. The backup was off since January, and I had ignored the mail that said so.',
        },
      ],
      [
        LAUNCH,
        {
          ...LAUNCH,
          reflection:
            'It was my mistake to begin before anything was signed. The next partner signed in November, and that interface was ready on the day.',
        },
      ],
      [
        LATE_VENDOR,
        {
          ...LATE_VENDOR,
          result:
            'We opened five weeks late and lost 60,000 euros of sales. I should have looked for a second vendor in March, when the first date slipped.',
        },
      ],
    ),
  },
];
