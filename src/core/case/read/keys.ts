import type { Format } from './format';

/** A key of an object. */
export interface Key<T, Needed extends boolean> {
  readonly format: Format<T>;
  readonly about: string;
  /** Whether an object always has a value for it. */
  readonly needed: Needed;
  /** What stands for a key that is left out. */
  readonly otherwise?: T;
}

/** A key that has to be there. */
export function needed<T>(format: Format<T>, about: string): Key<T, true> {
  return { format, about, needed: true };
}

/** A key that may be left out. */
export function optional<T>(format: Format<T>, about: string): Key<T, false> {
  return { format, about, needed: false };
}

/** A key that may be left out, with what stands for it then. */
export function otherwise<T>(value: T, format: Format<T>, about: string): Key<T, true> {
  return { format, about, needed: true, otherwise: value };
}

type CamelCase<K> = K extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : K;
export type Keys = Readonly<Record<string, Key<unknown, boolean>>>;

/** What an object of these keys is read as: hyphens make way for capitals. */
export type ObjectOf<K extends Keys> = {
  readonly [P in keyof K as K[P] extends Key<unknown, true> ? CamelCase<P> : never]: ValueOf<K[P]>;
} & {
  readonly [P in keyof K as K[P] extends Key<unknown, true> ? never : CamelCase<P>]?: ValueOf<K[P]>;
};
type ValueOf<K> = K extends Key<infer T, boolean> ? T : never;

/** Whether a key can't be left out. */
export function isNeeded(key: Key<unknown, boolean>): boolean {
  return key.needed && key.otherwise === undefined;
}
