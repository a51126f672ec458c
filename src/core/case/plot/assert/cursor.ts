import { AssertionProblem, tokensOf, type Token } from './tokens';

/** Goes through the tokens of an assertion one by one. */
export class Cursor {
  private readonly tokens: readonly Token[];
  private place = 0;

  constructor(text: string) {
    this.tokens = tokensOf(text);
  }

  /** The token at hand; behind the last one it stays the end. */
  peek(): Token {
    return this.tokens[this.place] ?? { type: 'end', text: '', at: this.tokens.at(-1)?.at ?? 0 };
  }

  take(): Token {
    const token = this.peek();
    this.place += 1;
    return token;
  }

  /** Takes the token if it is this sign. */
  accept(sign: string): boolean {
    const isIt = this.peek().text === sign;
    if (isIt) this.take();
    return isIt;
  }

  /** @param message is said of anything else */
  expect(type: Token['type'], message: string): Token {
    const token = this.take();
    if (token.type === type) return token;
    throw new AssertionProblem(message, token.at);
  }
}
