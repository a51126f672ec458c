/** Plain data as a log has it. */
export type Fields = Record<string, unknown>;

/** Says whether a value that was read is what a log holds there. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/** A moment that a Date can hold. */
export const isTime: Check = (value) =>
  Number.isSafeInteger(value) && Math.abs(Number(value)) <= 8.64e15;
export const isMinutes: Check = (value) =>
  typeof value === 'number' && value > 0 && value <= 24 * 60;
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && fits(value, shape);
export const oneOf =
  (names: object): Check =>
  (value) =>
    isOneOf(names, value);

export function fits(value: Fields, shape: Readonly<Record<string, Check>>): boolean {
  return Object.entries(shape).every(([key, check]) => check(value[key]));
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isOneOf(names: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(names, value);
}

export const hasSome = (check: Check): Check => {
  const isList = listOf(check);
  return (value) => isList(value) && (value as unknown[]).length > 0;
};
