import type { Effort } from './thing';

/** More would be left undone. */
export const MOST_A_DAY = 3;

const MOST: Readonly<Record<Effort, number>> = {
  round: 1,
  write: 1,
  tell: 2,
  retrieval: 1,
  sheet: 1,
};

/** What the days still hold. */
export class Room {
  private readonly days = new Map<number, Effort[]>();

  /**
   * @param closed days of interviews: nothing is planned for them
   * @param rounds days on which a round was played
   */
  constructor(
    private readonly closed: ReadonlySet<number>,
    rounds: readonly number[],
  ) {
    for (const day of rounds) this.take(day, 'round');
  }

  fits(day: number, effort: Effort): boolean {
    const taken = this.on(day);
    if (this.closed.has(day) || taken.length >= MOST_A_DAY) return false;
    if (taken.filter((one) => one === effort).length >= MOST[effort]) return false;
    return effort !== 'round' || !this.isBesideRound(day);
  }

  take(day: number, effort: Effort): void {
    this.days.set(day, [...this.on(day), effort]);
  }

  /** Whole rounds tire: there are none on two days running. */
  private isBesideRound(day: number): boolean {
    return [day - 1, day + 1].some((beside) => this.on(beside).includes('round'));
  }

  private on(day: number): readonly Effort[] {
    return this.days.get(day) ?? [];
  }
}
