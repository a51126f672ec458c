import assert from 'node:assert/strict';
import fc from 'fast-check';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { TOPICS } from '../../../src/core/guide/topics';
import { drawDrill, drawExploratory } from '../../../src/core/round/draw';
import { readQuestions } from '../../../src/core/round/own-questions';

const only = (text: string) => {
  const { questions, problems } = readQuestions(text);
  assert.deepEqual(problems, []);
  assert.equal(questions.length, 1);
  return questions[0]!;
};
const complaints = (text: string) =>
  readQuestions(text).problems.map(({ span, message, severity }) => ({
    at: text.slice(span.start, span.end),
    message,
    severity,
  }));

describe('questions of one’s own', () => {
  it('stand in lists below headings that name a topic', () => {
    const { questions, problems } = readQuestions(
      [
        '---',
        'type: star-questions',
        '---',
        '# What I was asked',
        'Some words of mine.',
        '## Failure',
        '- Tell me about a *deploy* that',
        '  went wrong. [production-ownership; partnering]',
        '- What did\\',
        '  you break?',
        '  1. How did you put it right?',
        '### Heard from a friend',
        '* Describe a plan that failed.',
        '## influencing',
        '1. [ ] How did you win a skeptic over? [Driving Success]',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      questions.map(({ topic, primary, secondary, text }) => [topic, primary, secondary, text]),
      [
        [
          'failure',
          'production-ownership',
          ['partnering'],
          'Tell me about a deploy that went wrong.',
        ],
        ['failure', 'production-ownership', [], 'What did you break?'],
        ['failure', 'production-ownership', [], 'How did you put it right?'],
        ['failure', 'production-ownership', [], 'Describe a plan that failed.'],
        ['influencing', 'driving-success', [], 'How did you win a skeptic over?'],
      ],
    );
  });

  it('take the area that most questions on the topic are chosen for', () => {
    for (const { id } of TOPICS) {
      const { primary } = only(`## ${id}\n- Tell me about it.\n`);
      const count = (area: string) =>
        QUESTION_BANK.filter((one) => one.topic === id && one.primary === area).length;
      for (const { primary: other } of QUESTION_BANK) assert.ok(count(primary) >= count(other), id);
    }
  });

  it('find their topic under many headings', () => {
    const headings: [string, string][] = [
      ['FAILURE', 'failure'],
      ['5. The failure', 'failure'],
      ['Failure and what it taught you', 'failure'],
      ['💥 My failure, told', 'failure'],
      ['Time pressure', 'time-pressure'],
      ['Projects under time pressure', 'time-pressure'],
      ['Motivating a team', 'motivating-team'],
      ["Supporting others' growth", 'supporting-growth'],
      ['Supporting others’ growth', 'supporting-growth'],
      ['Building up others', 'building-up-others'],
      ['A business achievement', 'proud-achievement'],
      ['`competing_goals`', 'competing-goals'],
    ];
    for (const [heading, topic] of headings) {
      assert.equal(only(`# ${heading}\n\n- Tell me.\n`).topic, topic, heading);
    }
  });

  it('keep their ids wherever they stand and however they are set', () => {
    const { id } = only('# Failure\n- Tell me about a mistake.\n');
    assert.match(id, /^own-\d+-\d+$/);
    assert.equal(only('# Influencing\n\n* tell me about\n  a **mistake** [partnering]\n').id, id);
    assert.notEqual(only('# Failure\n- Tell me about two mistakes.\n').id, id);
  });

  it('join the questions of the bank in rounds and drills', () => {
    const own = only('# Failure\n- Tell me about a mistake. [partnering; driving-success]\n');
    const bank = [...QUESTION_BANK, own];
    const seeds = Array.from({ length: 400 }, (_, seed) => seed);
    assert.ok(seeds.some((seed) => drawExploratory({ bank, seed }).includes(own)));
    assert.ok(seeds.some((seed) => drawDrill({ bank, seed }, 'failure') === own));
  });
});

describe('problems of one’s own questions', () => {
  it('tell of a heading that names no topic, once, and what was meant', () => {
    const text =
      '# Mine\n\n## Failrue\n- Tell me one.\n- Tell me two.\n\n## Cooking\n- Tell me three.\n';
    const [near, far, ...rest] = complaints(text);
    assert.deepEqual(rest, []);
    assert.equal(near?.at, '## Failrue');
    assert.match(near.message, /did you mean “Failure and what it taught you”\?/);
    assert.equal(far?.at, '## Cooking');
    assert.match(far.message, /cross-functional-project, .*failure\./);
    assert.deepEqual(readQuestions(text).questions, []);
  });

  it('take no two letters for a topic', () => {
    assert.deepEqual(
      complaints('# Fa\n- Tell me.\n').map(({ at }) => at),
      ['# Fa'],
    );
  });

  it('tell of questions above every heading', () => {
    const [first, ...rest] = complaints('- Tell me one.\n- Tell me two.\n');
    assert.deepEqual(rest, []);
    assert.equal(first?.at, 'Tell me one.');
    assert.match(first.message, /heading above this/);
  });

  it('tell of a mistyped topic below another one', () => {
    const [only, ...rest] = complaints('# Failure\n## Influencng\n- Tell me.\n');
    assert.deepEqual(rest, []);
    assert.match(only?.message ?? '', /did you mean “Influencing/);
  });

  it('tell of areas at their place, and use the others', () => {
    const text = '# Failure\n- Tell me. [partnring; troubleshooting, prioritizing]\n';
    assert.deepEqual(
      complaints(text).map(({ at, severity }) => [at, severity]),
      [
        ['partnring', 'warning'],
        ['troubleshooting', 'warning'],
      ],
    );
    assert.match(complaints(text)[0]?.message ?? '', /did you mean “Partnering”\?/);
    assert.equal(readQuestions(text).questions[0]?.primary, 'prioritizing');
    const many =
      '# Failure\n- Tell me. [partnering; prioritizing; driving success; developing others]\n';
    assert.deepEqual(
      complaints(many).map(({ at }) => at),
      ['developing others'],
    );
    assert.deepEqual(readQuestions(many).questions[0]?.secondary, [
      'prioritizing',
      'driving-success',
    ]);
  });

  it('tell of more than forty words, and keep the question', () => {
    const words = (count: number) => `# Failure\n- Tell ${'me '.repeat(count - 1)}\n`;
    assert.deepEqual(complaints(words(40)), []);
    assert.match(complaints(words(41))[0]?.message ?? '', /has 41 words/);
    assert.equal(readQuestions(words(41)).questions.length, 1);
  });

  it('hint at what yes or no would answer', () => {
    const text = '# Failure\n- Did you ever fail?\n- How did you fail?\n';
    assert.deepEqual(
      complaints(text).map(({ at, severity }) => [at, severity]),
      [['Did you ever fail?', 'hint']],
    );
    assert.equal(readQuestions(text).questions.length, 2);
  });

  it('tell of questions that are there already', () => {
    const text = `# Failure\n- Tell me.\n- tell ME!\n- ${QUESTION_BANK[0]?.text}\n`;
    assert.deepEqual(
      complaints(text).map(({ message }) => message),
      ['This question stands in this file already.', 'The bank has this question already.'],
    );
    assert.equal(readQuestions(text).questions.length, 1);
  });

  it('tell of a file that is too much to be read', () => {
    const { questions, problems } = readQuestions(`# Failure\n${'> '.repeat(200)}- x`);
    assert.deepEqual(questions, []);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /split it/);
  });

  it('never break, and always point into the text', () => {
    const piece = fc.constantFrom(
      ...['# ', '## ', '- ', '  - ', '1. ', '[', ']', '; ', '\n', '\n\n', '> ', '---\n', '*', '`'],
      ...['failure', 'Influencing', 'partnering', 'Tell me', 'did you', '\r\n', '\ufeff', '<b>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('').replace(/^\ufeff+/, '');
        const { questions, problems } = readQuestions(text);
        for (const { span } of [...questions, ...problems]) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
        assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
      }),
      { numRuns: 400 },
    );
  });
});
