/**
 * Becomes a part of every bundle of `unit.mjs`: the same commit is tried with the same examples, so
 * that a failure is the change's own. New ones are drawn by `fuzz.mjs`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261122 });
