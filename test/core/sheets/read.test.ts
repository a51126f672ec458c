import assert from 'node:assert/strict';
import { SHEETS } from '../../../src/core/guide/sheets';
import { declaresSheet } from '../../../src/core/sheets/declares';
import { readSheet } from '../../../src/core/sheets/read';
import { isWritten } from '../../../src/core/sheets/written';

/** A template with every prompt answered. */
const filled = (template: string) =>
  template.replace(/\[[^\]]+\]/g, 'I ask who is woken when it fails and write that down first?');

const writtenSheet = (text: string) => {
  const reading = readSheet(text);
  assert.ok(reading);
  return isWritten(reading);
};

describe('a sheet', () => {
  it('is a file that says so, with or without byte order mark, in any line endings', () => {
    const { template } = SHEETS.launch;
    const other = `\ufeff${template.replaceAll('\n', '\r\n')}`;
    for (const text of [template, other]) {
      assert.ok(declaresSheet(text));
      assert.equal(readSheet(text)?.sheet.id, 'launch');
      assert.equal(readSheet(text)?.own.trim(), '');
      assert.equal(readSheet(text)?.parts.length, 8);
    }
    for (const text of ['', '# Sheet\n', '---\ntype: star-story\nsheet: launch\n---\n']) {
      assert.equal(readSheet(text), undefined);
      assert.ok(!declaresSheet(text));
    }
  });

  for (const { id, template } of Object.values(SHEETS)) {
    it(`is written once all that it asks for has an answer: ${id}`, () => {
      assert.equal(writtenSheet(template), false);
      assert.equal(writtenSheet(filled(template)), true);
    });
  }

  it('isn’t written while one part is open', () => {
    const { template } = SHEETS.structure;
    const last = template.slice(template.lastIndexOf('## '));
    assert.equal(writtenSheet(filled(template).replace(filled(last), last)), false);
  });

  it('keeps its parts apart by headings of the highest level below the title', () => {
    const text = '---\ntype: star-sheet\nsheet: tools\n---\n# T\n## A\n### B\nin A\n## C\n';
    const { parts = [] } = readSheet(text) ?? {};
    assert.deepEqual(
      parts.map(({ title, body }) => [title, text.slice(body.start, body.end).trim()]),
      [
        ['A', '### B\nin A'],
        ['C', ''],
      ],
    );
  });
});
