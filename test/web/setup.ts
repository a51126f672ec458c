/** Gives the test files `describe` and `it` before the first of them is loaded. */
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000, forbidOnly: true });
