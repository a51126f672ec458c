import type { Case } from '../../guide/case';

/** What a choice of cases shows, so that only the chosen one has to be read. */
export type ListedCase = Pick<
  Case,
  'id' | 'title' | 'kind' | 'version' | 'difficulty' | 'exercises'
>;

export function listed({ id, title, kind, version, difficulty, exercises }: Case): ListedCase {
  return { id, title, kind, version, difficulty, exercises };
}
