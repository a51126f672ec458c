import assert from 'node:assert/strict';

/** An element as a strict reader of XML sees it. */
export interface Read {
  tag: string;
  attributes: Record<string, string>;
  children: (Read | string)[];
}

const NAME = '[A-Za-z][\\w:-]*';
const VALUE = '"[^"<]*"';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}=${VALUE})*)\\s*(/?)>`, 'y');
const TEXT = /[^<>]+/y;
const ENTITY = /&(?:(amp|lt|gt|quot)|#(\d+));/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
// Written out on purpose: what XML 1.0 forbids.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads a document by the rules of XML, with none of a browser's forgiveness: every element closed,
 * every attribute quoted, no stray character.
 */
export function readStrictly(document: string): Read {
  assert.doesNotMatch(document, FORBIDDEN, 'a character that no XML document may hold');
  const root: Read = { tag: '', attributes: {}, children: [] };
  const open = [root];
  for (let at = 0; at < document.length;) {
    TAG.lastIndex = TEXT.lastIndex = at;
    const tag = TAG.exec(document);
    const text = tag ? null : TEXT.exec(document);
    const found = tag ?? text;
    assert.ok(found, `not well-formed: ${document.slice(at, at + 60)}`);
    if (tag) readTag(tag, open);
    else open.at(-1)!.children.push(decoded(found[0]));
    at += found[0].length;
  }
  assert.deepEqual(open, [root], 'all elements are closed');
  const [element, ...more] = root.children.filter((one) => typeof one !== 'string' || one.trim());
  assert.ok(typeof element === 'object' && more.length === 0, 'there is one root element');
  return element;
}

function readTag([, slash, tag = '', attributes = '', empty]: RegExpExecArray, open: Read[]): void {
  if (slash) {
    assert.equal(open.pop()!.tag, tag, 'elements are closed in their order');
    return;
  }
  const read: Read = { tag, attributes: {}, children: [] };
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    assert.ok(!Object.hasOwn(read.attributes, name), `${name} is there twice`);
    read.attributes[name] = decoded(value);
  }
  open.at(-1)!.children.push(read);
  if (!empty) open.push(read);
}

function decoded(text: string): string {
  assert.doesNotMatch(text.replace(ENTITY, ''), /&/, 'a bare ampersand');
  return text.replace(ENTITY, (_, name: string | undefined, code: string) =>
    name === undefined ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? ''),
  );
}

/** The element and all below it. */
export function everyElement(element: Read): Read[] {
  return [element, ...elementsIn(element).flatMap(everyElement)];
}

export const elementsIn = ({ children }: Read): Read[] =>
  children.filter((child) => typeof child !== 'string');

export function textOf({ children }: Read): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
