import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { listenToPage } from '../../src/editor/listen-to-page';
import { PAGES, type Page } from './said-by-pages';

/** A page whose host does nothing but remember what reached it. */
class Line {
  readonly heard: unknown[] = [];
  readonly logged: string[] = [];
  say: (message: unknown) => void = () => undefined;

  constructor(messages: Page['messages']) {
    const webview = {
      onDidReceiveMessage: (receive: (message: unknown) => void) => {
        this.say = receive;
        return { dispose: () => undefined };
      },
    };
    const log = { once: (line: string) => void this.logged.push(line) };
    listenToPage({ webview, page: 'test', messages, log }, (message) => this.heard.push(message));
  }
}

const heardBy = (messages: Page['messages'], message: unknown): unknown[] => {
  const line = new Line(messages);
  line.say(message);
  assert.equal(line.heard.length + line.logged.length, 1, 'neither heard nor logged');
  return line.heard;
};

interface Parts {
  readonly options?: readonly (Parts | string)[];
  readonly literal?: string;
  readonly entries?: Readonly<Record<string, Parts>>;
}

/** The kinds of messages, or of what they hold, that a schema tells apart by the field `key`. */
function kindsIn({ options = [], entries = {} }: Parts, key: string): string[] {
  const inner = options.flatMap((one) => (typeof one === 'string' ? [] : kindsIn(one, key)));
  const { [key]: kind, ...rest } = entries;
  const own = [kind?.literal, ...(kind?.options ?? [])].filter((one) => typeof one === 'string');
  return [...own, ...inner, ...Object.values(rest).flatMap((one) => kindsIn(one, key))];
}

/** Paths to the values in a message that are no objects themselves. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

const at = (value: unknown, path: string[]): unknown =>
  path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);

function withAt(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
  if (key === undefined) return put;
  const fields = value as Record<string, unknown>;
  const changed = { ...fields, [key]: withAt(fields[key], rest, put) };
  return Array.isArray(value) ? Object.values(changed) : changed;
}

const LONG = 'x'.repeat(10_000_001);
const NEVER = [null, {}, [], [[]], { type: 'ready' }, -1, 1.5, 2 ** 53, 1e308, NaN, Infinity];

/** What can never stand where this value stands. */
function wrongFor(value: unknown): unknown[] {
  switch (typeof value) {
    case 'string':
      return [...NEVER, true, LONG];
    case 'number':
      return [...NEVER, true, '1', 'toString'];
    case 'boolean':
      return [...NEVER, 0, 'true'];
    default:
      return [...NEVER, true, 'png', new Uint8Array(4)];
  }
}

describe('messages of pages', () => {
  it('are known for every page', () => {
    const pages = readdirSync('src/views').filter((name) => name !== 'shared' && !/\./.test(name));
    assert.deepEqual([...PAGES.keys()], pages.sort());
  });

  for (const [name, { messages, examples }] of PAGES) {
    describe(name, () => {
      it('have an example of each kind', () => {
        const said = JSON.stringify(examples);
        for (const key of ['type', 'kind']) {
          const kinds = kindsIn(messages as Parts, key);
          for (const kind of kinds) assert.ok(said.includes(`"${key}":"${kind}"`), kind);
          if (key === 'type') assert.ok(kinds.length >= 4, kinds.join());
        }
      });

      it('arrive as they were sent', () => {
        for (const message of examples) assert.deepEqual(heardBy(messages, message), [message]);
      });

      it('are dropped when a value is of another kind, too long or out of range', () => {
        for (const message of examples)
          for (const path of leaves(message))
            for (const wrong of wrongFor(at(message, path))) {
              const said = withAt(message, path, wrong);
              const shown = () => JSON.stringify(said).slice(0, 300);
              assert.deepEqual(heardBy(messages, said), [], `${path.join('.')}: ${shown()}`);
            }
      });

      it('are dropped when their type is nobody’s', () => {
        for (const type of ['', 'toString', '__proto__', 'constructor', 'model', 'READY'])
          assert.deepEqual(heardBy(messages, { ...examples.at(-1), type }), []);
      });

      it('never reach the host from arbitrary data', () => {
        fc.assert(
          fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (said) => {
            assert.deepEqual(heardBy(messages, said), []);
          }),
        );
      });

      it('bring nothing along that isn’t theirs', () => {
        for (const message of examples) {
          const { bytes, ...rest } = message as { bytes?: ArrayBuffer };
          const json = JSON.stringify(rest).replace('{', '{"__proto__":{"isOwner":true},"more":1,');
          const said = { ...(JSON.parse(json) as object), ...(bytes && { bytes }) };
          const [heard] = heardBy(messages, said);
          assert.deepEqual(heard, message);
          assert.equal(Object.getPrototypeOf(heard), Object.prototype);
        }
      });
    });
  }

  it('are logged without a word of what they said', () => {
    const { messages } = PAGES.get('round') ?? assert.fail('no page');
    const line = new Line(messages);
    line.say({ type: 'typed', round: 'r1', field: 'open', edit: 'secret words', text: 'secret' });
    line.say({ type: 'secret', secret: 1 });
    line.say('secret');
    assert.deepEqual(line.logged, [
      'Dropped what the page “test” said: its edit isn’t as agreed.',
      'Dropped what the page “test” said: its type isn’t as agreed.',
      'Dropped what the page “test” said: it isn’t as agreed.',
    ]);
  });
});
