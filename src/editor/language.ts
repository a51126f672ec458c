import { env, l10n } from 'vscode';
import type { Language, useLanguage } from '../core/language';

/** The language that VS Code shows and that we have texts in; undefined for English. */
export function readersLanguage(): Language | undefined {
  return l10n.bundle && { tag: env.language, texts: l10n.bundle };
}

/** A bundle that was just loaded, told the reader's language. */
export function inReadersLanguage<Bundle extends { useLanguage: typeof useLanguage }>(
  bundle: Bundle,
): Bundle {
  const language = readersLanguage();
  if (language) bundle.useLanguage(language);
  return bundle;
}
