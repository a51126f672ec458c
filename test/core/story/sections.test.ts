import assert from 'node:assert/strict';
import { sectionKinds } from '../../../src/core/story/headings';
import { parseStory } from '../../../src/core/story/parse';

const kinds = (text: string) => parseStory(text).sections.map(({ kind }) => kind);
const STAR = ['situation', 'task', 'action', 'result'];

describe('section headings', () => {
  const same: [string, string[]][] = [
    [
      'situation',
      ['Situation', 'SITUATION', 'The situation', 'My Situation:', '1. Situation', '🎬 Situation'],
    ],
    [
      'situation',
      [
        'Context',
        'Background',
        'S – Situation',
        'S: Situation',
        'Situation (30 s)',
        '(1) Situation',
      ],
    ],
    [
      'task',
      [
        'Task',
        'My task.',
        'Goal',
        'The Challenge',
        '2) Task',
        '**Task**',
        'Task — what I had to do',
      ],
    ],
    [
      'action',
      ['Action', 'Actions', 'What I did', 'What I did…', 'Approach', '3. The Actions!', '`Action`'],
    ],
    [
      'result',
      ['Result', 'Results', 'Outcome', 'Impact 📈', 'The result: fewer pages', '*Results*'],
    ],
    [
      'reflection',
      ['Reflection', 'Learnings', 'Takeaways', 'Lessons', 'Lessons learned', 'What I learned?'],
    ],
  ];
  for (const [kind, headings] of same) {
    it(`names the ${kind}: ${headings.join(' | ')}`, () => {
      for (const heading of headings) {
        assert.deepEqual(kinds(`## ${heading}\n`), [kind], heading);
      }
    });
  }

  it('may join two sections', () => {
    assert.deepEqual(sectionKinds('Situation and Task'), ['situation', 'task']);
    assert.deepEqual(sectionKinds('Situation & my task:'), ['situation', 'task']);
    assert.deepEqual(sectionKinds('Outcome/Results'), ['result']);
    assert.deepEqual(sectionKinds('Situation / Task / Action'), ['situation', 'task', 'action']);
  });

  it('aren’t any heading that has such a word in it', () => {
    for (const heading of [
      '',
      '📈',
      'Task force',
      'Actions for next week',
      'A new situation room',
      '2',
    ]) {
      assert.deepEqual(sectionKinds(heading), [], heading);
    }
  });

  it('may have any level, also underlined ones', () => {
    assert.deepEqual(kinds('# Situation\n\n###### Task\n\nAction\n===\n\nResult\n---\n'), STAR);
    assert.deepEqual(kinds('## Situation ##\n   ### Task\n##\tAction\n'), STAR.slice(0, 3));
  });

  it('aren’t bold text, code, quotes, lists or malformed headings', () => {
    const none = [
      '**Situation**',
      '##Situation',
      '##\u00a0Situation',
      '＃＃ Situation',
      '> ## Situation',
    ];
    none.push(
      '- ## Situation',
      '    ## Situation',
      '```\n## Situation\n```',
      '<!--\n## Situation\n-->',
    );
    for (const text of none) assert.deepEqual(kinds(`${text}\n\nwords\n`), [], text);
  });
});

describe('sections', () => {
  const body = (text: string, index: number) => {
    const story = parseStory(text);
    const section = story.sections[index];
    assert.ok(section);
    return text.slice(section.body.start, section.body.end);
  };

  it('run to the next heading that isn’t deeper', () => {
    const text = '# T\n\n## Situation\na\n### Where\nb\n## Notes\nc\n## Task\nd\n# Other\ne';
    assert.equal(body(text, 0), '\na\n### Where\nb\n');
    assert.equal(body(text, 1), '\nd\n');
  });

  it('have deeper headings with section names as parts of their own', () => {
    const text = '## Situation\na\n## Action\n### Task\nb\n### Approach\nc\n## Task\nd\n';
    assert.deepEqual(kinds(text), ['situation', 'action', 'task']);
    assert.equal(body(text, 1), '\n### Task\nb\n### Approach\nc\n');
  });

  it('of different levels end each other', () => {
    const text = '# Situation\na\n## Task\nb\n### Action\nc\n#### Result\nd\n';
    assert.deepEqual(kinds(text), STAR);
    assert.equal(body(text, 0), '\na\n');
  });

  it('keep duplicates, in the order of the file', () => {
    assert.deepEqual(kinds('## Task\n## Situation\n## Goal\n'), ['task', 'situation', 'task']);
  });

  it('have no word of headings, code, HTML, link targets or front matter', () => {
    const text =
      '---\ntitle: four words not told\n---\n## Action\n### no part\nOne **two** [three](https://four.example/five) ' +
      '`six`\n\n```\nseven\n```\n\n<!-- eight -->\n\n<b>four</b> <!-- nine -->\n\n![nine](ten.png)\n\n- five\n  - six\n\n| seven | eight |\n';
    assert.equal(parseStory(text).words, 8);
  });

  it('count what is said as one word', () => {
    const words = (text: string) => parseStory(`## Action\n${text}`).words;
    assert.equal(words('We don’t re-try p99 at 3,900 €'), 6);
    assert.equal(words('now—then – and/or'), 4);
    assert.equal(words('… — * 👍 !'), 0);
    assert.equal(words('naïve Ünïcödé 日本'), 3);
  });
});
