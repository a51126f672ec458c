import * as l10n from '@vscode/l10n';
import type { Case } from '../../../guide/case';
import type { Step } from '../../read/places';
import type { CaseCheck } from '../check';
import { runsIn } from '../words';

/** So many words in a row are no accident. */
const RUN = 5;

/** What has to be asked for isn't told by what everybody sees. */
export const check: CaseCheck = {
  code: 'case-gates',
  run(study, report) {
    const hidden = new Map(
      study.facts.flatMap(({ id, answer }) => runsIn(answer, RUN).map((run) => [run, id] as const)),
    );
    for (const { path, text } of shown(study)) {
      const run = runsIn(text, RUN).find((one) => hidden.has(one));
      const fact = run === undefined ? undefined : hidden.get(run);
      if (run !== undefined && fact !== undefined)
        report(path, l10n.t`“${run}” gives away the answer of ${fact}, which has to be asked for.`);
    }
  },
};

function shown({ seat, brief, opening, phases }: Case) {
  const texts: { path: Step[]; text: string }[] = [
    { path: ['seat'], text: seat },
    { path: ['brief'], text: brief },
    { path: ['opening'], text: opening },
  ];
  phases.forEach(({ aim, nudge }, index) => {
    texts.push({ path: ['phases', index, 'aim'], text: aim });
    texts.push({ path: ['phases', index, 'nudge'], text: nudge });
  });
  return texts;
}
