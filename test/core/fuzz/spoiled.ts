import fc from 'fast-check';
import { anyBytes, messyText } from '../lint/messy-text';

/** Signs and words that most formats give a meaning. */
const COMMON = [
  ...['\n', '\r\n', '\r', '\n\n', ' ', '  ', '\t', '\ufeff', '\0', '\u2028', '\ud83d', '🙂', 'é'],
  ...['---\n', '...', '#', '# ', '## ', '- ', '* ', '> ', '```\n', '~~~', '<!--', '-->', '<b>'],
  ...[':', ': ', ',', '"', "'", '`', '|', '>-', '[', ']', '{', '}', '(', ')', '\\', '%', '!!map '],
  ...['&a ', '*a', '<<: ', '? ', '~', 'null', 'true', '-1', '0', '1e999', '0x7f', '9'.repeat(20)],
  ...['__proto__', 'constructor', 'toString', '2026-02-30', '\u202e', '\u0085'],
];

interface Change {
  at: number;
  removed: number;
  added: string;
}

/** One place of a text after the other gets something else; a place is a share of a million. */
function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { at, removed, added }) => {
    const start = Math.floor((at / 1e6) * before.length);
    return before.slice(0, start) + added + before.slice(start + removed);
  }, text);
}

/**
 * Texts that are like some others, but for a few changes: what a parser takes a long way and then
 * meets something that nobody writes. And texts that are like nothing.
 *
 * @param models whole files of the format
 * @param words what it gives a meaning
 */
export function spoiled(models: readonly string[], words: readonly string[]): fc.Arbitrary<string> {
  const lines = models.flatMap((model) => model.split(/(?<=\n)/));
  const added = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 4, arbitrary: fc.constantFrom(...COMMON) },
    { weight: 3, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...words, ...COMMON)).map(joined) },
  );
  const change = fc.record({
    at: fc.nat(999_999),
    removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4), fc.nat(80), fc.nat(800)),
    added,
  });
  const model = fc.constantFrom(...models);
  const eol = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
  const like = fc
    .tuple(model, fc.array(change, { maxLength: 6 }), eol)
    .map(([text, changes, end]) => changed(text, changes).replaceAll('\n', end));
  const heap = fc.array(fc.constantFrom(...words, ...COMMON, ...lines), { maxLength: 40 });
  return fc.oneof(
    { weight: 12, arbitrary: like },
    { weight: 4, arbitrary: heap.map(joined) },
    { weight: 1, arbitrary: messyText },
    { weight: 1, arbitrary: anyBytes },
  );
}

const joined = (parts: readonly string[]): string => parts.join('');

/** A text with one part of it repeated up to the longest that anything reads. */
export function swollen(text: fc.Arbitrary<string>, most = 60_000): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.nat(999_999), fc.integer({ min: 1, max: 12 }), fc.nat(most))
    .map(([whole, at, length, total]) => {
      const start = Math.floor((at / 1e6) * whole.length);
      const part = whole.slice(start, start + length);
      return whole.slice(0, start) + part.repeat(Math.ceil(total / length)) + whole.slice(start);
    });
}
