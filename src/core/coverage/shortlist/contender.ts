import { once, twice, type Met } from './needs';

/** A story as the search sees it. */
export interface Contender {
  id: string;
  /** Bits of the requirements that it counts for. */
  covers: number;
  strength: number;
}

/** The strongest first, by id where equally strong: the only order anything here depends on. */
export function byStrength(a: Contender, b: Contender): number {
  return b.strength - a.strength || (a.id < b.id ? -1 : 1);
}

/**
 * Leaves out stories that no best choice needs: where two stronger ones cover all that a story
 * covers, one of them could take its place, or both are chosen and it adds nothing. One is enough
 * for a story that covers nothing that is needed twice.
 *
 * @param contenders the strongest first
 */
export function undominated(contenders: readonly Contender[], needs: Met): Contender[] {
  /** For every set of requirements, by how many of the kept stories it is covered: 0, 1 or 2. */
  const covering = new Uint8Array(once(needs) + 1);
  return contenders.filter((contender) => {
    const covers = contender.covers & once(needs);
    const enough = covers & twice(needs) ? 2 : 1;
    if (covers === 0 || (covering[covers] ?? 0) >= enough) return false;
    for (let part = covers; part !== 0; part = (part - 1) & covers) {
      covering[part] = Math.min(2, (covering[part] ?? 0) + 1);
    }
    return true;
  });
}
