import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterContext } from '../../../src/core/story/front-matter-context';

/** The context at the `|` of a text. */
function at(text: string) {
  const offset = text.indexOf('|');
  const plain = text.replace('|', '');
  const context = frontMatterContext(plain, offset);
  return context && { ...context, span: plain.slice(context.span.start, context.span.end) };
}

describe('what is being typed in the front matter', () => {
  it('is a key at the beginning of a line, with the keys that are there', () => {
    assert.deepEqual(at('---\ntitle: A\nst|\n---\n'), {
      kind: 'key',
      span: 'st',
      present: ['title'],
    });
    assert.deepEqual(at('---\n|\n---\n'), { kind: 'key', span: '', present: [] });
    assert.deepEqual(at('---\r\nfocus: []\r\n|\r\n---\r\n')?.kind, 'key');
  });

  it('is a value behind the colon, with what the list holds already', () => {
    assert.deepEqual(at('---\nfocus: [one, tw|]\n---\n'), {
      kind: 'value',
      key: 'focus',
      span: 'tw',
      taken: ['one'],
    });
    assert.deepEqual(at('---\nstatus: |\n---\n'), {
      kind: 'value',
      key: 'status',
      span: '',
      taken: [],
    });
    assert.deepEqual(at('---\nfocus: [one, |, three] # four\n---\n'), {
      kind: 'value',
      key: 'focus',
      span: '',
      taken: ['one', 'three'],
    });
  });

  it('is a value in a list with one entry a line', () => {
    assert.deepEqual(at('---\ntopics:\n  - one\n  - t|\n  - three\n---\n'), {
      kind: 'value',
      key: 'topics',
      span: 't',
      taken: ['one', 'three'],
    });
  });

  it('is nothing outside the block, nor in a text without one', () => {
    assert.equal(at('---\ntitle: A\n---\n\nbo|dy\n'), undefined);
    assert.equal(at('tit|le: A\n'), undefined);
    assert.equal(at('---|\ntitle: A\n---\n'), undefined);
    assert.equal(at('---\ntitle: A\n---|\n'), undefined);
    assert.equal(at('---\n- on|e\n---\n'), undefined);
  });

  it('works before the block is closed, up to the first heading', () => {
    assert.equal(at('---\nfocus: [|')?.kind, 'value');
    assert.equal(at('---\nfocus: []\n## Situation\nti|tle'), undefined);
  });

  it('never throws, and its span holds the place', () => {
    const line = fc.constantFrom('---', 'focus: [a, b]', '  - x', 'key', 'a: b: c', '', '## Task');
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.nat(60), (rest, place) => {
        const whole = `---\n${rest}`;
        const offset = Math.min(place, whole.length);
        const context = frontMatterContext(whole, offset);
        if (!context) return;
        assert.ok(context.span.start <= offset && offset <= context.span.end);
        assert.ok(context.span.end <= whole.length);
      }),
    );
  });
});
