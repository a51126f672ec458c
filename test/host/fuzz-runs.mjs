/** Becomes a part of every bundle of `fuzz.mjs`, in which fast-check is a part too. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env.STAR_FUZZ_RUNS) });
