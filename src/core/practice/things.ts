import { daysBetween, isDay } from '../plan/wall-clock';
import { fromDecks } from './from-decks';
import { fromGaps } from './from-gaps';
import { fromRounds } from './from-rounds';
import { fromSheets } from './from-sheets';
import { fromStories, isTellable } from './from-stories';
import type { PracticeInput } from './input';
import type { Thing } from './thing';

/**
 * All there is to practice.
 * @param today `2026-11-23`
 */
export function thingsOf(input: PracticeInput, today: string): Thing[] {
  const { coverage, shortlist, sheets } = input;
  const rounds = input.rounds.filter(hasDay);
  const retrievals = input.retrievals.filter(hasDay);
  const dayOf = (started: string) => daysBetween(today, started.slice(0, 10));
  const hasStories = coverage.stories.some(isTellable);
  return [
    ...fromRounds(rounds, hasStories, dayOf),
    ...fromGaps(coverage),
    ...fromStories(coverage, shortlist, rounds, dayOf),
    ...fromDecks(retrievals, hasStories, dayOf),
    ...fromSheets(sheets, rounds, dayOf),
  ];
}

/** A record that somebody has edited may begin at no day. */
const hasDay = ({ started }: { started: string }): boolean => isDay(started.slice(0, 10));
