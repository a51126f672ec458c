import type { ComponentChild } from 'preact';

/**
 * A text with elements in the places `{0}`, `{1}` and so on, which a language may put in another order:
 * `sentence(l10n.t('{0} waits for you'), <strong>{name}</strong>)`.
 */
export function sentence(text: string, ...elements: readonly ComponentChild[]): ComponentChild[] {
  return text
    .split(/\{(\d+)\}/)
    .map((piece, at) => (at % 2 === 0 ? piece : elements[Number(piece)]));
}
