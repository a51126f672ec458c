import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression as the source has it. */
export interface Literal {
  readonly file: string;
  readonly text: string;
}

/** Every regular expression literal below a folder, each once. */
export function literalsIn(folder: string): Literal[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = new Map<string, Literal>();
  for (const file of files.filter((name) => /\.tsx?$/.test(name)).sort())
    for (const text of literalsOf(readFileSync(`${folder}/${file}`, 'utf8')))
      if (!found.has(text)) found.set(text, { file, text });
  return [...found.values()];
}

export function literalsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest));
  return texts;
}

export function toRegExp(text: string): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

const PIECES = ['\r\n', '\n', '\t', ' ', 'a', 'A', '0', 'a ', 'Aa ', '0 ', '0.', 'a, ', '0a', '-'];

/** Texts that repeat what an expression is made of, and then break off. */
export function* adversaries(text: string, length: number): Generator<string> {
  const words = [...new Set(text.match(/\p{L}{2,}/gu) ?? [])].slice(0, 8);
  const signs = [...new Set(text.match(/[^\p{L}\p{N}\s\\]/gu) ?? [])].slice(0, 12);
  const pieces = [
    ...PIECES,
    ...signs,
    ...signs.map((sign) => `${sign} `),
    ...words.map((w) => `${w} `),
  ];
  for (const before of ['', '---\n', ...words.slice(0, 2).map((word) => `${word} `)])
    for (const piece of pieces)
      yield before + piece.repeat(Math.ceil(length / piece.length)) + '\0';
}
