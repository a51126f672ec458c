import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { quoted } from '../../../src/core/round/matter';
import { readList, writeList } from '../../../src/core/round/matter-list';

const values = (matter: string) => readList(matter, 'told')?.items.map(({ value }) => value);

/** The front matter with other values in its list. */
function rewritten(matter: string, next: readonly string[]): string {
  const list = readList(matter, 'told');
  assert.ok(list);
  const { start, end } = list.span;
  return matter.slice(0, start) + writeList(list, next, '\n') + matter.slice(end);
}

/** Paths as people have them, commas, quotes and other scripts included. */
const paths = fc.array(
  fc
    .array(
      fc.constantFrom('a', 'stories/', ', ', "'", '"', ' ', '#', ': ', '[', ']', 'ü', '話', '-'),
    )
    .map((parts) => `${parts.join('')}.md`),
  { minLength: 1, maxLength: 5 },
);

const FORMS: readonly [form: string, matter: string][] = [
  ['in brackets', 'told: [stories/a.md, stories/b.md]'],
  ['in brackets without spaces', 'told:[stories/a.md,stories/b.md]'],
  ['in quotes', `told: ["stories/a.md", 'stories/b.md']`],
  ['over several lines', 'told:\n  [\n    "stories/a.md",\n    stories/b.md,\n  ]'],
  [
    'with a comment behind each',
    'told: [\n  stories/a.md, # on Monday, late\n  stories/b.md # [2]\n]',
  ],
  ['one a line', 'told:\n  - stories/a.md\n  - stories/b.md'],
  ['one a line, not indented', 'told:\n- stories/a.md\n- "stories/b.md"'],
  [
    'one a line with comments',
    'told: # two\n  # first\n  - stories/a.md # late\n\n  - stories/b.md',
  ],
  ['with Windows line ends', 'told:\r\n  - stories/a.md\r\n  - stories/b.md\r'],
];

describe('a list in front matter', () => {
  for (const [form, text] of FORMS) {
    it(`is read and changed when it stands ${form}`, () => {
      const matter = `seed: 7\n${text}\npauses: []`;
      assert.deepEqual(values(matter), ['stories/a.md', 'stories/b.md']);
      const changed = rewritten(matter, ['stories/b.md', 'stories/c.md']);
      assert.deepEqual(values(changed), ['stories/b.md', 'stories/c.md']);
      assert.ok(changed.startsWith('seed: 7\ntold:') && changed.endsWith('\npauses: []'));
    });
  }

  it('is empty without items, and takes some', () => {
    for (const line of ['told:', 'told: []', 'told: [ ]', 'told: null', 'told: ~']) {
      for (const comment of ['', ' # none yet']) {
        const matter = `${line}${comment}\npauses: []`;
        assert.deepEqual(values(matter), [], matter);
        assert.equal(rewritten(matter, ['a.md']), `told: ["a.md"]${comment}\npauses: []`);
      }
    }
  });

  it('may be a single text', () => {
    assert.deepEqual(values('told: "a # b.md" # c'), ['a # b.md']);
    assert.equal(rewritten('told: a.md # late', ['a.md', 'b.md']), 'told: [a.md, "b.md"] # late');
  });

  it('that is never closed ends with its line', () => {
    assert.equal(rewritten('told: [a.md\nseed: 7', ['a.md']), 'told: [a.md]\nseed: 7');
  });

  it('is none below another key, nor one whose name only begins alike', () => {
    for (const matter of ['notes:\n  told: [a.md]', 'told-by: [a.md]', 'untold: [a.md]', '']) {
      assert.equal(values(matter), undefined);
    }
  });

  it('keeps its form, and the writing of what stays', () => {
    assert.equal(
      rewritten("told:\n  - 'it''s.md'\n  - b.md\nseed: 7", ["it's.md", 'c.md']),
      `told:\n  - 'it''s.md'\n  - "c.md"\nseed: 7`,
    );
    assert.equal(rewritten('told:\n  - b.md\nseed: 7', []), 'told: []\nseed: 7');
  });

  it('is read as a YAML parser reads it, in every form that one writes', () => {
    fc.assert(
      fc.property(paths, (told) => {
        for (const type of ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const) {
          const options = { defaultStringType: type, lineWidth: 0 };
          const lines = stringify(told, options);
          const flow = stringify(told, { ...options, collectionStyle: 'flow' });
          for (const list of [`\n${lines}`, `\n${lines.replace(/^/gm, '  ')}`, ` ${flow}`]) {
            assert.deepEqual(values(`told:${list}\nseed: 7`), told, list);
          }
        }
      }),
    );
  });

  it('is written so that a YAML parser reads it, whatever stood there', () => {
    const names = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 4 });
    const before = fc.constantFrom(...FORMS.map(([, text]) => text), 'told: []', 'told:');
    fc.assert(
      fc.property(before, names, (text, next) => {
        const matter = `seed: 7\n${text}\npauses: []`;
        const changed = rewritten(matter, next);
        assert.deepEqual(parse(changed), { seed: 7, told: next, pauses: [] }, changed);
        assert.deepEqual(values(changed), next);
      }),
    );
  });

  it('quotes like JSON', () => {
    assert.equal(quoted('a "b".md'), '"a \\"b\\".md"');
    assert.equal(quoted('\u0085'), '"\\u0085"');
  });
});
