import { Disposable } from 'vscode';

/** Timers stand still while a computer sleeps: none is trusted for longer. */
const LONGEST_MS = 60_000;

/** Calls back whenever a new day has begun where the computer is. */
export function atMidnight(now: () => number, heard: () => void): Disposable {
  let next = nextMidnight(now());
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(look, Math.min(next - now(), LONGEST_MS));
  };
  const look = () => {
    if (now() >= next) {
      next = nextMidnight(now());
      heard();
    }
    wait();
  };
  wait();
  return new Disposable(() => clearTimeout(timer));
}

function nextMidnight(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
