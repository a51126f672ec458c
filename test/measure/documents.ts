import { MIN_POSITIVES, positives } from '../../src/core/lint/earned';
import { isOn } from '../../src/core/lint/run';
import { RULES } from '../../src/core/lint/rules';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import { SHIPPED } from '../../src/core/lint/shipped';
import { agreement } from './agreement';
import { readCorpus } from './corpus';
import { cleanLines, HEADER, rows, share } from './report';
import type { Published } from './published';

/** Where each rule of the domain went. */
export type Codes = Record<string, { rules: string[]; note?: string }>;

const table = (header: readonly string[], body: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

const ruleRow = ({ id, profile, severity, guide, summary }: (typeof RULES)[number]) => [
  `\`${id}\``,
  profile,
  SHIPPED[id]?.severity ?? severity,
  severity,
  guide.join(', '),
  summary,
];

/** All rules, and what became of every code of the domain. */
export function rulesDocument(codes: Codes): string {
  const codeRows = Object.entries(codes).flatMap(([code, { rules, note = '' }]) =>
    rules.length === 0
      ? [[code, '–', '–', '–', note]]
      : rules.map((id) => {
          const rule = RULES.find((one) => one.id === id);
          return [code, `\`${id}\``, rule?.profile ?? '?', defaultOf(id), note];
        }),
  );
  return `# Rules

Each rule has a page with its reason, examples and options: follow the link of a finding in the editor, or run \`star-stories rules <id>\`. The profile names the smallest set that contains the rule; \`structure\` is a part of \`default\`, and that of \`strict\`. A rule reports as what it _ships as_: what it deserves when it is right, lowered until its [measured precision](measurement.md) earns it.

${table(['rule', 'profile', 'ships as', 'deserves', 'guide', 'finds'], RULES.map(ruleRow))}

## Where each check of the plan went

The checks were planned under 75 codes. “Off” means that only the profile \`strict\` reports it.

${table(['code', 'rule', 'profile', 'by default', 'note'], codeRows)}
`;
}

function defaultOf(id: string): string {
  const rule = RULES.find((one) => one.id === id);
  return rule && isOn(rule, DEFAULT_SETTINGS) ? (SHIPPED[id]?.severity ?? rule.severity) : 'off';
}

/** The first figures of every rule on the locked half, and what they mean. */
export function measurementDocument(published: Published): string {
  const { runs, rules } = published;
  const unmeasured = RULES.filter(({ id }) => !rules[id] || positives(rules[id]) < MIN_POSITIVES);
  return `# How often the checks are right

Every figure here comes from texts that were written for this purpose: invented stories, with defects that were planted or noticed, labelled by one reader before any rule ran on them. They say how well a rule finds such a defect in such texts. They don’t say that real drafts look like these, that fewer findings make a better candidate, or how an interview will go.

The corpus and its label definitions are in [test/corpus](../test/corpus/README.md); how the rules read sentences, and why no language library does it, is in [language.md](language.md). The rules were written without sight of its locked half, whose writers had not seen any rule; the figures are those of the **first run** of each rule on it, and they decide what the rule ships as. Counted by texts (for \`unsupported-focus\` by claimed areas). In parentheses the 95 % interval after Wilson. “On the words”: of the texts rightly flagged, the share in which the finding lies on the words that the reader marked. The one-liner is the obvious test of a line of code; “flag all” flags every text.

${firstFigures(rules)}

Not measured, because fewer than ${MIN_POSITIVES} texts of the locked half show the defect: ${unmeasured.map(({ id }) => `\`${id}\``).join(', ')}. Such a rule ships as information at most; rules that judge form and leaked secrets are excepted.

${agreementLine()}

${runs.map(runLines).join('\n\n')}

${laterFigures(published)}

To measure again: \`npm run measure\`.
`;
}

function firstFigures(rules: Published['rules']): string {
  const measured = Object.entries(rules);
  const kept = (name: 'oneLiner' | 'flagAll') =>
    Object.fromEntries(
      measured.flatMap(([rule, { [name]: figures }]) => (figures ? [[rule, figures]] : [])),
    );
  const body = rows({
    scores: measured.map(([rule, score]) => ({ rule, ...score })),
    oneLiners: kept('oneLiner'),
    flagAll: kept('flagAll'),
  }).map((row, index) => [
    ...row,
    ...shipping(measured[index]?.[0] ?? ''),
    String((measured[index]?.[1].run ?? 0) + 1),
  ]);
  return table([...HEADER, 'deserves', 'ships as', 'run'], body);
}

/** Rules whose figures have moved since they were first seen. */
function laterFigures({ rules, latest }: Published): string {
  if (!latest) return '';
  const moved = Object.entries(latest.rules).filter(([rule, now]) => {
    const first = rules[rule];
    return (
      first?.truePositives !== now.truePositives || first.falsePositives !== now.falsePositives
    );
  });
  const body = moved.map(([rule, now]) => [
    rule,
    share(now.truePositives, now.truePositives + now.falsePositives),
    share(now.truePositives, positives(now)),
  ]);
  return `## After looking

Rules that were changed since, without sight of the locked texts but with knowledge of the figures above, as they stood on ${latest.date} at commit ${latest.commit}. They don’t raise what a rule ships as. The author of the rebuilt \`unsupported-focus\` had seen, without the texts, which labels go together in some of those read twice.

${table(['rule', 'precision', 'recall'], body)}`;
}

function agreementLine(): string {
  const { texts, both, onlyFirst, onlySecond } = agreement(readCorpus('test/corpus/locked'));
  return `A second reader labelled ${texts} of the locked texts without sight of the first labels: ${both} marks were the same, ${onlyFirst} only the first had set, ${onlySecond} only the second. Both worked from the same definitions, and planted defects are easier to agree on than those of real drafts.`;
}

function shipping(id: string): string[] {
  const rule = RULES.find((one) => one.id === id);
  return rule ? [rule.severity, SHIPPED[id]?.severity ?? rule.severity] : ['–', '–'];
}

function runLines(run: Published['runs'][number], index: number): string {
  return [
    `Run ${index + 1}: ${run.date}, commit ${run.commit}, ${run.texts} texts (hash ${run.corpus}).`,
    ...cleanLines(run),
    ...(run.note ? [run.note] : []),
  ].join(' ');
}
