import type { Page } from 'playwright-core';
import { readLog } from '../../../src/core/round/log';
import type { RoundEvent } from '../../../src/core/round/events';
import { roundStatus } from '../../../src/core/round/status';
import { replay } from '../../../src/core/round/step';
import type { Late } from './host-probe';

const TIME = /\+?\d+:\d\d/;
const STEP_MS = 10;
/** How far back the second that was shown before is looked for. */
const LONGEST_MS = 15_000;
/** A timer without anything to do that was so near counts for a tick. */
const NEAR_MS = 3000;

/** What changes the time that is left: it has to be stored before it is shown, and so is no tick. */
const CHANGES: readonly RoundEvent['type'][] = [
  ...(['started', 'paused', 'resumed', 'extended', 'gapAnswered'] as const),
  ...(['nextPhase', 'previousPhase', 'skipped', 'opened'] as const),
];

/** What the countdown shows from a time on; empty when it isn't there. */
export interface Sight {
  readonly at: number;
  readonly text: string;
}

/** What a window's page has seen since the last time. */
export interface Seen {
  readonly sights: Sight[];
  readonly floor: Late[];
}

interface Watch extends Seen {
  readonly look: () => Sight;
  /** Milliseconds that are added to the times of sights, to see that late ones are found. */
  late?: number;
}

declare global {
  /** Only in a page, after `watchTicks` has put it there. */
  var starSoak: Watch;
}

/** From now on, notes what the countdown shows, and how late a timer without anything to do comes. */
export async function watchTicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const look = () => {
      const text = document.querySelector('[id$="starStories.round"]')?.textContent ?? '';
      return { at: Date.now() + (seen.late ?? 0), text };
    };
    const seen: Watch = (globalThis.starSoak = { sights: [], floor: [], look });
    let shown = '';
    const note = () => {
      const sight = look();
      if (sight.text !== shown) seen.sights.push(sight);
      shown = sight.text;
    };
    const bar = document.querySelector('.part.statusbar')!;
    new MutationObserver(note).observe(bar, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const wait = () => {
      const due = Date.now() + 1000;
      setTimeout(() => {
        seen.floor.push({ at: Date.now(), late: Date.now() - due });
        wait();
      }, 1000);
    };
    wait();
  });
}

/** Ends with what is to be seen now, so that a countdown that stands still is seen to. */
export function takeSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    sights: [...globalThis.starSoak.sights.splice(0), globalThis.starSoak.look()],
    floor: globalThis.starSoak.floor.splice(0),
  }));
}

/** How long each second that was shown had been over when the next text came. */
export function lateness(sights: readonly Sight[], log: string): Late[] {
  const events = readLog(log);
  const begun = events[0]?.at ?? Infinity;
  return sights.flatMap(({ at, text }, index) => {
    const before = sights[index - 1];
    if (!before || before.at < begun || text === '') return [];
    const shown = TIME.exec(before.text)?.[0];
    const isTold = events.some(
      (one) => CHANGES.includes(one.type) && isNear(one.at, before.at, at),
    );
    return shown === undefined || isTold ? [] : [{ at, late: sinceOver(shown, at, events) }];
  });
}

const isNear = (time: number, from: number, to: number) => time > from - NEAR_MS && time <= to;

/** Milliseconds since a time was the one to be shown. */
function sinceOver(shown: string, at: number, events: readonly RoundEvent[]): number {
  for (let ago = 0; ago < LONGEST_MS; ago += STEP_MS)
    if (timeAt(at - ago, events) === shown) return ago;
  return LONGEST_MS;
}

/** What had to be shown at a moment. */
function timeAt(at: number, events: readonly RoundEvent[]): string | undefined {
  const round = replay(events.filter((event) => event.at <= at));
  return round && roundStatus(round, { at, up: at, owner: '' }).time;
}

/**
 * How much later each tick came than timers that had nothing to do did about that time.
 * @param floors timers of each process that a tick has to go through
 */
export function beyond(ticks: readonly Late[], floors: readonly (readonly Late[])[]): Late[] {
  const worst = (floor: readonly Late[], at: number) => {
    const near = floor.filter((one) => Math.abs(one.at - at) < NEAR_MS);
    return Math.max(0, ...near.map(({ late }) => late));
  };
  return ticks.map(({ at, late }) => ({
    at,
    late: floors.reduce((left, floor) => left - worst(floor, at), late),
  }));
}
