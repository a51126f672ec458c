import fc from 'fast-check';
import type { News, RoundEvent, RoundPlan } from '../../../../src/core/round/events';
import type { Round } from '../../../../src/core/round/round';
import { replay } from '../../../../src/core/round/step';
import { anyNews } from '../any-event';
import { LINE_KINDS } from '../../../../src/core/guide/case';
import { planServiceOwnership } from '../../../../src/core/round/plan-case';
import { STUDY } from '../sample-case';
import { MINUTE, PLAN, QUESTIONS, START, stampAt, started } from '../samples';

/** Lines that would change the structure of a record, or look like ours. */
const NASTY = [
  '# Heading',
  '## What to change next time',
  '### Typed in another window',
  '  ## Indented',
  '- # In a list',
  '1. - ~~~',
  '---',
  '- ---',
  '==',
  '-',
  '```',
  '~~~ js',
  '<!--',
  '<details>',
  '> **00:10** Why?',
  '> quoted',
  '\\# escaped',
  '\\',
  '[link]: nowhere',
  'Took 00:10 of 02:00.',
  '**1. 00:10 Question**',
  '**00:10 From the owner:** now',
  '\tcode',
  '    code',
  '   ',
  '',
  'type: star-story',
  'Level: 3',
  'We cut it from 9 to 4.  ',
  'a\u2028b\u0085c\ufeffd',
];

export const nastyLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'#->`~<=\\[*+.1 \t') }),
);

/** Texts as they may be typed, with any line ends. */
export const nastyText = fc
  .tuple(fc.array(nastyLine, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, eol]) => lines.join(eol));

const PLANS: RoundPlan[] = [
  PLAN,
  planServiceOwnership({ seed: 3 }, STUDY),
  QUESTIONS,
  {
    ...QUESTIONS,
    round: 'true',
    title: '# "Mine" \\',
    persona: 'senior',
    prefers: ['failure', 'time-pressure'],
    openBook: true,
    phases: QUESTIONS.phases.map((phase, index) => ({
      ...phase,
      name: ['What to change next time', 'Typed elsewhere', '## C #'][index] ?? phase.name,
      questions: [
        { id: 'a', text: '**00:10** bold', primary: 'partnering' },
        { id: 'b', text: '- # nested' },
      ],
    })),
  },
];

const typing: fc.Arbitrary<News> = fc
  .tuple(
    fc.constantFrom('brief', 'work', 'first', 'second', 'close', 'elsewhere', 'line-1'),
    nastyText,
  )
  .map(([field, text]) => ({ type: 'noted', field, start: 0, end: 0, text }));

const asking: fc.Arbitrary<News> = fc
  .tuple(fc.string(), nastyLine)
  .map(([id, text]) => ({ type: 'asked', probe: { id, text } }));

const saying: fc.Arbitrary<News> = fc
  .tuple(fc.nat(3), fc.constantFrom(...LINE_KINDS), nastyText)
  .map(([line, kind, text]) => ({ type: 'said', line, kind, text }));

const told: fc.Arbitrary<News> = fc
  .tuple(fc.constantFrom('first', 'second'), fc.array(fc.string(), { maxLength: 2 }))
  .map(([phase, stories]) => ({ type: 'told', phase, stories }));

const waits = fc.oneof(fc.nat(MINUTE), fc.integer({ min: 0, max: 10 * MINUTE }));

/** The log of a round with anything in it; silences may be long enough to be gaps. */
const anyLog = fc
  .tuple(
    fc.constantFrom(...PLANS),
    fc.array(fc.tuple(waits, fc.oneof(anyNews, typing, asking, saying, told)), { maxLength: 24 }),
  )
  .map(([plan, news]) => {
    let now = START;
    return news.reduce<RoundEvent[]>(
      (events, [wait, what]) => {
        now += wait;
        return [...events, { ...stampAt(now, events.length), ...what }];
      },
      [started(START, plan)],
    );
  });

/** Rounds as real logs leave them, and words that another window typed. */
export const anyRound: fc.Arbitrary<Round> = fc
  .tuple(anyLog, fc.array(nastyText, { maxLength: 2 }))
  .map(([events, texts]) => {
    const round = replay(events);
    if (!round) throw new Error('no round');
    const field = round.start.phases[0]?.id ?? '';
    return { ...round, aside: texts.map((text) => ({ field, text })) };
  });
