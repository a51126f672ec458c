import { languageTag } from '../language';
import { HTML_STYLE } from './html-style';
import { HTML_STYLE_HASH } from './html-style-hash';
import { element, markupText, type Markup } from './markup';

/** Nothing is loaded and nothing runs; the one style sheet is the page's own, and no element has styles. */
const POLICY = `default-src 'none'; style-src '${HTML_STYLE_HASH}'`;

/** One HTML file to print or to send: no script, nothing from elsewhere, light. */
export function htmlPage(title: string, content: readonly Markup[]): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'UTF-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
  );
  const body = element('body', {}, element('main', {}, element('h1', {}, title), ...content));
  const page = markupText(element('html', { lang: languageTag() }, head, body));
  // Style isn't escaped in HTML, and none of it comes from the user.
  const styled = page.replace('</head>', () => `<style>${HTML_STYLE}</style></head>`);
  return `<!DOCTYPE html>\n${styled}\n`;
}

/** A part of the page under a heading of its own; nothing without content. */
export function htmlSection(title: string, ...parts: Markup[]): Markup[] {
  if (parts.length === 0) return [];
  return [element('section', {}, element('h2', {}, title), ...parts)];
}
