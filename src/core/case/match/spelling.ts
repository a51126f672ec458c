import { spelled, type Word } from './words';

/** Shorter words are too close to others. */
const SHORTEST = 6;

/** Mends what is a slip of one letter away from a word of the case; all else stays as it is. */
export function mender(known: readonly Word[]): (word: Word) => Word {
  const stems = new Set(known.map(({ stem }) => stem));
  const long = [...new Set(known.map(({ typed }) => typed))].filter(
    (typed) => typed.length >= SHORTEST && !typed.includes(' '),
  );
  return (word) => {
    const { typed, stem, meanings, light } = word;
    if (typed.length < SHORTEST - 1 || stems.has(stem) || meanings.length > 0 || light) return word;
    const meant = long.find((other) => isSlip(typed, other));
    return meant === undefined ? word : { ...spelled(meant), typed };
  };
}

/**
 * Whether one letter was left out, added or changed places; the first one is right. A letter that was taken
 * for another makes too many words that exist.
 */
function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  const rest = (text: string, skipped: number) => text.slice(same + skipped);
  const swapped = typed[same] === meant[same + 1] && typed[same + 1] === meant[same];
  return (
    rest(typed, 1) === rest(meant, 0) ||
    rest(typed, 0) === rest(meant, 1) ||
    (swapped && rest(typed, 2) === rest(meant, 2))
  );
}
