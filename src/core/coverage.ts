/**
 * Everything that coverage shows, behind one door, so that the Node host can load it as a file of
 * its own when it is first needed.
 */
export { computeCoverage, gapsOf } from './coverage/coverage';
export { coverageTree } from './coverage/tree/tree';
