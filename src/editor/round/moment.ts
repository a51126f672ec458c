import type { Moment } from '../../core/round/stretch';

/** The clocks of this host, under a name that no other run of a host has. */
export function createMoment(name: string): () => Moment {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const owner = `${name}-${number.toString(16)}`;
  return () => ({ at: Date.now(), up: Math.round(performance.now()), owner });
}
