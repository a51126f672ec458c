import * as l10n from '@vscode/l10n';
import type { Case } from '../../../guide/case';
import type { CaseCheck } from '../check';

/** Nothing waits for itself, in however many steps. */
export const check: CaseCheck = {
  code: 'case-gates',
  run(study, report) {
    const after = new Map([...study.facts, ...study.series].map((one) => [one.id, one.after]));
    const parts: (keyof Case & ('facts' | 'series'))[] = ['facts', 'series'];
    for (const part of parts)
      study[part].forEach(({ id }, index) => {
        if (waitsFor(id, id, after))
          report(
            [part, index, 'after'],
            l10n.t`${id} waits for itself, so that it can never be had.`,
          );
      });
  },
};

function waitsFor(
  id: string,
  wanted: string,
  after: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const before = after.get(id) ?? [];
  return before.includes(wanted) || before.some((one) => waitsFor(one, wanted, after, seen));
}
