import assert from 'node:assert/strict';
import { concerns, FAULTS, Injector, type Fault } from './injector';

/** On every change some of them; `npm run faults` tries them all. */
const STEP = process.env.STAR_EVERY_FAULT === '1' ? 1 : 4;

let injected = 0;
let survived = 0;

/**
 * Does something once without faults, to count its operations on files, and then once for each of them
 * and each fault that concerns it.
 *
 * @param run does it all from a fresh start, and throws when something was lost or doesn't go on
 */
export async function tryEveryFault(
  run: (injector: Injector) => Promise<void>,
  faults: readonly Fault[] = FAULTS,
): Promise<void> {
  const clean = new Injector();
  await run(clean);
  const failures: string[] = [];
  let tried = 0;
  for (const [at, operation] of clean.operations.entries()) {
    const possible = faults.filter((one) => concerns(one, operation));
    for (const fault of possible.filter((_, which) => (at + which) % STEP === 0)) {
      const injector = new Injector(fault, at);
      const failure = await run(injector).then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      if (injector.met.length === 0 && !failure) continue;
      tried += 1;
      if (failure) failures.push(`${fault} at ${at}, ${injector.met[0]}: ${failure.message}`);
    }
  }
  injected += tried;
  survived += tried - failures.length;
  assert.ok(tried > 0, 'something went wrong at least once');
  assert.deepEqual(failures, []);
}

after(() => {
  if (injected > 0) console.log(`faults injected ${injected}, survived ${survived}`);
});
