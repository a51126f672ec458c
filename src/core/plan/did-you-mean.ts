import * as l10n from '@vscode/l10n';

/** Follows what is wrong with a word that nobody knows. */
export const didYouMean = (word: string): string => l10n.t`Did you mean “${word}”?`;
