import { CONTRACTIONS, EXPANSIONS, NAMES, SPELLINGS } from './words';

/** A way to write a story otherwise that must not change what is found. */
export interface Change {
  name: string;
  /** The same story, once or several times; one equal to the text says nothing and is left out. */
  variants(text: string): string[];
}

export const CHANGES: readonly Change[] = [
  {
    name: 'names of other cultures',
    variants: (text) => [inBody(text, (body) => renamed(body, body.length % 5))],
  },
  {
    name: 'the other spelling of English',
    variants: (text) => [
      inBody(text, (body) => spelled(body, 0)),
      inBody(text, (body) => spelled(body, 1)),
    ],
  },
  { name: 'contractions', variants: (text) => [inBody(text, replacing(CONTRACTIONS))] },
  { name: 'full forms', variants: (text) => [inBody(text, replacing(EXPANSIONS))] },
  { name: 'sentences as a list', variants: (text) => [inBody(text, toLists)] },
  { name: 'a list as sentences', variants: (text) => [inBody(text, fromLists)] },
  { name: 'line ends of Windows', variants: (text) => [text.replaceAll('\n', '\r\n')] },
  {
    name: 'emphasis on a word',
    variants: (text) => [
      inBody(text, (body) =>
        emphasized(body, text.length % 2 ? '*' : '**', (1 + (text.length % 3)) / 4),
      ),
    ],
  },
  {
    name: 'the other kind of quotes',
    variants: (text) => [inBody(text, curly), inBody(text, straight)],
  },
];

function inBody(text: string, change: (body: string) => string): string {
  const front = /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '';
  return front + change(text.slice(front.length));
}

const WORD = /\p{L}+/gu;

function renamed(body: string, at: number): string {
  return body.replace(WORD, (word) => NAMES.get(word)?.[at] ?? word);
}

function spelled(body: string, to: 0 | 1): string {
  return SPELLINGS.reduce(
    (all, pair) => all.replace(new RegExp(`\\b${pair[1 - to]}\\b`, 'g'), pair[to]),
    body,
  );
}

function replacing(pairs: readonly (readonly [RegExp, string])[]) {
  return (body: string) => pairs.reduce((all, [from, to]) => all.replace(from, to), body);
}

/** Blocks between blank lines; those within a fence are kept as they are. */
function blocks(body: string, change: (block: string) => string): string {
  if (body.includes('```')) return body;
  return body
    .split('\n\n')
    .map((block) => change(block))
    .join('\n\n');
}

const PROSE = /^["'“‘(\p{L}\p{N}]/u;

function toLists(body: string): string {
  return blocks(body, (block) => {
    const lines = block.trimEnd().split('\n');
    if (!lines.every((line) => PROSE.test(line))) return block;
    const sentences = lines.join(' ').split(/(?<=[.!?]["'”’)]?) (?=["'“‘]?\p{Lu})/u);
    return sentences.map((sentence) => `- ${sentence}`).join('\n');
  });
}

function fromLists(body: string): string {
  return blocks(body, (block) => {
    const lines = block.trimEnd().split('\n');
    if (!lines.every((line) => /^[-*] \S/.test(line))) return block;
    return lines.map((line) => line.slice(2).replace(/[^.!?:]$/, '$&.')).join(' ');
  });
}

/** Marks one plain word of each paragraph, at a share of its words. */
function emphasized(body: string, mark: string, at: number): string {
  return blocks(body, (block) => {
    if (!PROSE.test(block) || /[`[\]<>|_*]/.test(block)) return block;
    const words = [...block.matchAll(/(?<=\s|^)\p{L}{3,}(?=[\s,.;]|$)/gu)];
    const word = words[Math.floor(words.length * at)];
    if (!word) return block;
    const end = word.index + word[0].length;
    return `${block.slice(0, word.index)}${mark}${word[0]}${mark}${block.slice(end)}`;
  });
}

function curly(body: string): string {
  if (/`|https?:/.test(body)) return body;
  return body
    .replace(/(?<=^|[\s(])"/gm, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s(])'/gm, '‘')
    .replaceAll("'", '’');
}

function straight(body: string): string {
  return body.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
