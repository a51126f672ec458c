import fc from 'fast-check';

/** The last one stands for whoever holds the round. */
const window = fc.constantFrom(0, 1, 2, 3, 3, 3, 3, 3);
const any = fc.nat(2);
const field = fc.constantFrom('first', 'second', 'own', 'constructor');
const MINUTE = 60_000;

/** What may be done in a window, or to it, or to the machine. */
export const anyCommand = fc.oneof(
  { weight: 6, arbitrary: command('wait', { ms: fc.integer({ min: 0, max: 40_000 }) }) },
  { weight: 1, arbitrary: command('wait', { ms: fc.integer({ min: 0, max: 5 * MINUTE }) }) },
  { weight: 3, arbitrary: command('toggle', { window }) },
  {
    weight: 4,
    arbitrary: command('move', { window, how: fc.constantFrom('next', 'back', 'skip') }),
  },
  { weight: 1, arbitrary: command('extend', { window }) },
  { weight: 2, arbitrary: command('ask', { window }) },
  { weight: 2, arbitrary: command('answered', { window }) },
  { weight: 1, arbitrary: command('mark', { window }) },
  { weight: 1, arbitrary: command('peek', { window }) },
  { weight: 3, arbitrary: command('say', { window, line: fc.integer({ min: -1, max: 1 }) }) },
  { weight: 1, arbitrary: command('give', { window, id: fc.constantFrom('f-a', 's-b') }) },
  { weight: 1, arbitrary: command('see', { window, on: fc.boolean() }) },
  { weight: 2, arbitrary: command('answerGap', { window, counts: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: command('type', { window, field, place: fc.nat(9), deletes: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: command('sleep', {
      ms: fc.oneof(fc.integer({ min: 1, max: 119_000 }), fc.integer({ min: 0, max: 180 * MINUTE })),
      freezes: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: command('setClock', { hours: fc.integer({ min: -3, max: 3 }) }) },
  { weight: 2, arbitrary: command('kill', { window: any }) },
  { weight: 2, arbitrary: command('look', { window: any }) },
  { weight: 3, arbitrary: command('takeOver', { window: any, other: any }) },
  { weight: 2, arbitrary: command('fill', { room: fc.nat(400) }) },
  { weight: 2, arbitrary: command('free', {}) },
  { weight: 1, arbitrary: command('end', { window }) },
);

type Options<A> = A extends fc.Arbitrary<infer T> ? T : never;

export type Command = Options<typeof anyCommand>;

function command<N extends string, S extends Record<string, fc.Arbitrary<unknown>>>(
  name: N,
  shape: S,
): fc.Arbitrary<{ name: N } & { [K in keyof S]: Options<S[K]> }> {
  return fc.record({ name: fc.constant(name), ...shape }) as never;
}
