/** A number, or a number for each point of the series. */
export type Value = number | readonly number[];
/** Whether a comparison holds, or for which points. */
export type Truth = boolean | readonly boolean[];

/** Applies `combine` to two numbers, or point by point where one of them has a number for each. */
export function combined<T>(
  one: Value,
  other: Value,
  combine: (one: number, other: number) => T,
): T | T[] {
  if (typeof one !== 'number')
    return one.map((value, point) => combine(value, numberAt(other, point)));
  if (typeof other !== 'number') return other.map((value) => combine(one, value));
  return combine(one, other);
}

function numberAt(value: Value, point: number): number {
  return typeof value === 'number' ? value : (value[point] ?? NaN);
}

export function mapped(value: Value, change: (value: number) => number): Value {
  return typeof value === 'number' ? change(value) : value.map(change);
}

/** Holds, point by point, where both do. */
export function both(one: Truth, other: Truth): Truth {
  if (typeof one !== 'boolean')
    return one.map(
      (truth, point) => truth && (typeof other === 'boolean' ? other : !!other[point]),
    );
  return one ? other : mappedFalse(other);
}

function mappedFalse(truth: Truth): Truth {
  return typeof truth === 'boolean' ? false : truth.map(() => false);
}
