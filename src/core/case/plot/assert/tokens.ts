import * as l10n from '@vscode/l10n';
/** What stands at `at` in the text of an assertion. */
export interface Token {
  readonly type: 'number' | 'moment' | 'series' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/** Something wrong with an assertion or with what it says; `at` is an offset into its text. */
export class AssertionProblem extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

const SPACE = /\s*/y;
const TOKEN =
  /(?<moment>\d+(?:\.\d+)?[mhd]\b)|(?<number>\d+(?:\.\d+)?)|(?<series>s-[a-z0-9-]+)|(?<name>[a-z]+)|(?<sign>[<>=!]=|[-+*/()<>])/y;

/** The tokens of an assertion with an `end` behind them; throws an `AssertionProblem`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = afterSpace(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = afterSpace(text, at + token.text.length);
  }
  return [...tokens, { type: 'end', text: '', at: text.length }];
}

function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

function tokenAt(text: string, at: number): Token {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const { moment, number, series, name } = match?.groups ?? {};
  if (!match) throw new AssertionProblem(l10n.t`“${text.charAt(at)}” means nothing here.`, at);
  const found = match[0];
  if (moment !== undefined) return { type: 'moment', text: found, at };
  if (number !== undefined) return { type: 'number', text: found, at };
  if (series !== undefined) return { type: 'series', text: found, at };
  return { type: name === undefined ? 'sign' : 'name', text: found, at };
}
