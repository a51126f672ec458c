import { Disposable } from 'vscode';

/** Calls back whenever a new day has begun where the computer is. */
export function atMidnight(now: () => number, heard: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        heard();
        wait();
      },
      nextMidnight(now()) - now(),
    );
  };
  wait();
  return new Disposable(() => clearTimeout(timer));
}

function nextMidnight(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
