/**
 * Loaded before the tests (`node --import`) to make property tests draw more examples each.
 *
 * STAR_FUZZ_RUNS  how many
 */
import fc from 'fast-check';

const numRuns = Number(process.env.STAR_FUZZ_RUNS);
if (!(numRuns > 0)) throw new Error('STAR_FUZZ_RUNS must be a number of runs');
fc.configureGlobal({ numRuns });
