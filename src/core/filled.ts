/**
 * A text with parts in its places that are no text, such as elements of a page: `filled('By {0}.', name)`
 * is `['By ', name, '.']`. A translation may put them in another order.
 */
export function filled<T>(text: string, ...parts: T[]): (string | T)[] {
  return text.split(/(\{\d+\})/).flatMap((piece): (string | T)[] => {
    const [, place] = /^\{(\d+)\}$/.exec(piece) ?? [];
    const part = place === undefined ? undefined : parts[Number(place)];
    if (part !== undefined) return [part];
    return piece === '' ? [] : [piece];
  });
}
