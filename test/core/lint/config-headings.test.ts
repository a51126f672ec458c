import assert from 'node:assert/strict';
import { readConfigFile } from '../../../src/core/lint/config-file';
import { DEFAULT_SETTINGS, override } from '../../../src/core/lint/settings';

const read = (text: string) => {
  const { settings, problems } = readConfigFile(text);
  return {
    settings,
    problems: problems.map(({ message, span }) => [text.slice(span.start, span.end), message]),
  };
};

describe('headings in a configuration file', () => {
  it('are languages, and lists by section', () => {
    assert.deepEqual(read('headingLanguages: [de, fr, de]\nheadings: { task: [ Zadanie ] }\n'), {
      settings: { headingLanguages: ['de', 'fr'], headings: { task: ['Zadanie'] } },
      problems: [],
    });
  });

  it('are reported where they can’t be used, at their places, and the rest counts', () => {
    const { settings, problems } = read(
      'headingLanguages: [de, kl]\nheadings:\n  tasks: [A]\n  action: ["…", Moves]\n  result: Effect\n',
    );
    assert.deepEqual(settings, {
      headingLanguages: ['de'],
      headings: { action: ['Moves'] },
    });
    assert.deepEqual(problems, [
      [
        'kl',
        'No headings are known in the language “kl”; it is one of de, en, es, fr, it, nl, pt.',
      ],
      ['tasks', 'There is no section “tasks”; did you mean “task”?'],
      ['"…"', 'Write a heading in words, on one line.'],
      ['result', 'result is a list of words.'],
    ]);
    assert.deepEqual(read('headingLanguages: de\n').problems, [
      ['headingLanguages', 'headingLanguages is a list of words.'],
    ]);
  });

  it('win over those of the editor, section by section', () => {
    const editor = override(DEFAULT_SETTINGS, {
      headingLanguages: ['de'],
      headings: { task: ['A'], result: ['B'] },
    });
    const both = override(editor, { headingLanguages: ['fr'], headings: { task: ['C'] } });
    assert.deepEqual(both.headingLanguages, ['fr']);
    assert.deepEqual(both.headings, { task: ['C'], result: ['B'] });
  });
});
