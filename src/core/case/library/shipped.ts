import type { Case } from '../../guide/case';
import { readCase } from '../read/read-case';
import { CASE_TEXTS } from './texts';

/** A shipped case, read anew each time; undefined when none has that id. */
export function shippedCase(id: string): Case | undefined {
  const text = CASE_TEXTS.get(id);
  return text === undefined ? undefined : readCase(text).study;
}
