import { render, type ComponentChild } from 'preact';
import { useLanguage, type Language } from '../../core/language';

/** Draws a page into its document, in the language that the document was made with. */
export function start(page: () => ComponentChild): void {
  const text = document.getElementById('language')?.textContent ?? 'null';
  const language = JSON.parse(text) as Language | null;
  if (language) useLanguage(language);
  const root = document.getElementById('root');
  if (root) render(page(), root);
}
