import { readCase } from '../src/core/case/read/read-case';
import type { Case } from '../src/core/guide/case';
import { CASE_TEXTS } from './case-texts';

export { CASE_TEXTS };

/** A shipped case, read anew each time; undefined when none has that id. */
export function shippedCase(id: string): Case | undefined {
  const text = CASE_TEXTS.get(id);
  return text === undefined ? undefined : readCase(text).study;
}
