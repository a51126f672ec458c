import { RULES } from './lint/rules';

const ruleTexts = RULES.flatMap(({ summary, options = {} }) => [
  summary,
  ...Object.values(options).map(({ description }) => description),
]);

/** Texts that are kept as data and translated where they are shown, one table a line. */
export const SHOWN_DATA: readonly string[] = [...ruleTexts];
