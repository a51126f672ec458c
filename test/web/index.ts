/** What VS Code runs in its web worker host, where the tests are part of the same file. */
import './setup';

/** Rejects when a test failed, and when there was none. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const tests = runner.stats?.tests ?? 0;
      if (failures > 0) reject(new Error(`${failures} of ${tests} tests failed`));
      else if (tests === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
