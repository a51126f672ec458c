/** What VS Code runs: the bundled test files that lie beside this one. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/**
 * Rejects when a test failed, and when there was none. Leaves a file when all have passed, since the
 * host also ends well when a test ends it.
 */
export function run(): Promise<void> {
  const mocha = new Mocha({ color: false, reporter: 'spec', timeout: 60_000, forbidOnly: true });
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name));
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const tests = runner.stats?.tests ?? 0;
      if (failures > 0) reject(new Error(`${failures} of ${tests} tests failed`));
      else if (tests === 0) reject(new Error('no test ran'));
      else resolve(writeFileSync(join(__dirname, 'passed'), ''));
    });
  });
}
