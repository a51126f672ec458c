import fc from 'fast-check';

/** Pieces that Markdown, YAML and the rules find meaning in. */
const PIECES = [
  '---\n',
  '---',
  '...\n',
  'title: a: b\n',
  'focus: [partnering, Prioritizing\n',
  'focus:\n  - \n',
  'focus: []\n',
  'focus: developing others\n',
  'topics: {a: [b]}\n',
  'kind: sucess\n',
  'status: draft\n',
  'a: &a [*a]\n',
  '"',
  '## Situation\n',
  '# The task:\n',
  '## Action',
  '### What I did\n',
  'Result\n---\n',
  'Outcome\n===\n',
  '## Situation and Task\n',
  '## Lessons\n',
  '## Other\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\ufeff',
  '\0',
  '\t',
  '    ',
  '```\n',
  '> ',
  '- ',
  '1. ',
  '[x](y)',
  '[What changed…]',
  '[x]: y\n',
  '__',
  'TODO ',
  '<b>',
  '<!--',
  '-->',
  '👩‍🚒',
  '\ud83d',
  'I moved the queue and told the team why. ',
  'We went from 9 to 3 pages in a week. ',
  '“I asked,” she said. ',
  '| a | b |\n|---|---|\n',
];

/** Texts between a story and noise. */
export const messyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** Whatever bytes a file may hold, decoded as the editor does. */
export const anyBytes: fc.Arbitrary<string> = fc
  .uint8Array({ maxLength: 400 })
  .map((bytes) => new TextDecoder().decode(bytes));
