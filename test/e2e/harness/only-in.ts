import { runningHost, type HostKind } from './running';

/**
 * `describe` and `it` for what makes sense in one extension host only. In the other one the tests are
 * skipped, with the reason in their title; the run says how many were.
 * @param reason why it isn't so elsewhere
 */
export function onlyIn(kind: HostKind, reason: string) {
  if (runningHost().kind === kind) return { describe, it };
  const told = (title: string) => `${title} (only in the ${kind} host: ${reason})`;
  return {
    describe: (title: string, tests: (this: Mocha.Suite) => void) =>
      describe.skip(told(title), tests),
    it: (title: string, test: Mocha.AsyncFunc) => it.skip(told(title), test),
  };
}
