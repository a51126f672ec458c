import { helps, type Seen, type ToldLine } from '../told-lines';
import type { SignalRule } from '../rule';

/** Something that lessens the harm was done before any explanation of it was given. */
export const RULE: SignalRule = {
  id: 'relief-first',
  signal: 'driving-success-live-s2',
  lines(seen) {
    const relief = seen.lines.find((line) => mitigates(seen, line));
    const explained = seen.lines.findIndex(({ kind }) => kind === 'hypothesis');
    if (!relief || (explained >= 0 && explained < relief.number)) return [];
    return [relief.number];
  },
};

function mitigates({ study }: Seen, { actions }: ToldLine): boolean {
  return actions.some(
    (done) => helps(done) && study.actions.some(({ id, mitigates }) => mitigates && id === done.id),
  );
}
