import assert from 'node:assert/strict';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { toRecord } from '../../../src/core/coverage/to-record';
import { CLAIMS } from '../../../src/core/lint/claims';
import { evidenceFor } from '../../../src/core/lint/claims/evidence';
import { exampleStory } from '../../../src/core/lint/example';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS, type LintSettings } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';

/** The record of a text as the editor and the command line make it. */
function recordOf(text: string, settings: LintSettings = DEFAULT_SETTINGS): StoryRecord {
  const story = parseStory(text);
  return toRecord('id', 'file.star.md', story, lintStory(story, settings));
}

const FRONT = ['title: No more lost uploads', 'focus: [production-ownership, prioritizing]'];

/** Shows Production Ownership and nothing of Prioritizing. */
const HALF_SHOWN = exampleStory({}, FRONT);

describe('the record of a story', () => {
  it('keeps what the front matter says, known or not', () => {
    const text = exampleStory({}, [
      'title: A title',
      'focus: [leadership, partnering, partnering]',
      'topics: [failure, nonsense]',
      ...['kind: failure', 'service-work: replace', 'when: 2025-03', 'status: draft'],
      'qualities: [hackable, fast, scalable]',
    ]);
    const { checked, words, ...rest } = recordOf(text);
    assert.ok(checked);
    assert.equal(words, parseStory(text).words);
    assert.deepEqual(rest, {
      id: 'id',
      title: 'A title',
      focus: ['leadership', 'partnering', 'partnering'],
      topics: ['failure', 'nonsense'],
      kind: 'failure',
      serviceWork: 'replace',
      qualities: ['hackable', 'scalable'],
      when: '2025-03',
      status: 'draft',
    });
  });

  it('leaves out what isn’t there, and what can’t be used', () => {
    const text = exampleStory({}, ['kind: disaster', 'when: 2025-13', 'status: done']);
    const { checked, words, ...rest } = recordOf(text);
    assert.ok(checked && words !== undefined);
    assert.deepEqual(rest, { id: 'id', title: 'file', focus: [], topics: [] });
  });

  it('has a title from the front matter, else the heading, else the file', () => {
    const story = parseStory('# A heading\n\n## Situation\n\nHere.\n');
    assert.equal(toRecord('id', 'file.md', story, undefined).title, 'A heading');
    assert.equal(toRecord('id', 'File.MD', parseStory(''), undefined).title, 'File');
    assert.equal(toRecord('id', 'my.story.md', parseStory(''), undefined).title, 'my.story');
  });

  it('isn’t checked when nobody checked', () => {
    assert.equal('checked' in toRecord('id', 'file.md', parseStory(HALF_SHOWN), undefined), false);
  });

  it('can be written as JSON and read again', () => {
    const one = recordOf(HALF_SHOWN);
    assert.deepEqual(JSON.parse(JSON.stringify(one)), one);
  });

  it('counts the findings, folded ones too, and names each rule once', () => {
    const text = exampleStory({ action: '', result: null, task: 'It went well.' }, FRONT);
    const findings = lintStory(parseStory(text), DEFAULT_SETTINGS);
    const { checked } = recordOf(text);
    assert.ok(checked && findings.length > 2);
    for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
      const same = findings.filter((one) => one.severity === severity);
      assert.equal(checked.findings[severity], same.length, severity);
    }
    assert.deepEqual(checked.rules.sort(), [...new Set(findings.map(({ rule }) => rule))].sort());
  });
});

describe('evidence in the record of a story', () => {
  const evidence = (text: string, settings?: LintSettings) =>
    recordOf(text, settings).checked?.evidence ?? [];
  const shown = (text: string, settings?: LintSettings) =>
    evidence(text, settings).map(({ area, shown }) => `${area}: ${shown}`);
  const HALF = ['production-ownership: true', 'prioritizing: false'];
  const ALL = ['production-ownership: true', 'prioritizing: true'];

  it('is there for each claimed area of the five, once, in the order of the claims', () => {
    const claims = '[prioritizing, leadership, troubleshooting, partnering, prioritizing]';
    const text = exampleStory({}, [`focus: ${claims}`]);
    assert.deepEqual(
      evidence(text).map(({ area }) => area),
      ['prioritizing', 'partnering'],
    );
    assert.deepEqual(evidence(exampleStory({}, ['topics: [failure]'])), []);
  });

  it('shows what the linter doesn’t doubt', () => {
    assert.deepEqual(shown(HALF_SHOWN), HALF);
  });

  it('knows nothing of doubts when the rule is off, or not in the profile', () => {
    const off = {
      ...DEFAULT_SETTINGS,
      rules: { 'unsupported-focus': { severity: 'off' } },
    } as const;
    assert.deepEqual(shown(HALF_SHOWN, off), ALL);
    assert.deepEqual(shown(HALF_SHOWN, { ...DEFAULT_SETTINGS, profile: 'structure' }), ALL);
  });

  it('hears the doubt whatever its severity is', () => {
    for (const severity of ['error', 'hint'] as const) {
      const rules = { 'unsupported-focus': { severity } };
      assert.deepEqual(shown(HALF_SHOWN, { ...DEFAULT_SETTINGS, rules }), HALF, severity);
    }
    assert.deepEqual(shown(exampleStory({}, [...FRONT, 'status: draft'])), HALF);
  });

  it('leaves a doubt be that the candidate answered with a comment', () => {
    const comment = '<!-- star-ignore-file unsupported-focus -- I tell it when asked -->';
    assert.deepEqual(shown(`${HALF_SHOWN}\n${comment}\n`), ALL);
    assert.deepEqual(shown(`${HALF_SHOWN}\n<!-- star-ignore-file blame -->\n`), HALF);
    const line = FRONT.map((one) => (one.startsWith('focus') ? `${one} # mine` : one));
    assert.deepEqual(shown(exampleStory({}, line)), HALF);
  });

  it('is there without the checks of its area, too', () => {
    const story = parseStory(HALF_SHOWN);
    const unchecked = toRecord('id', 'file.md', story, []).checked?.evidence;
    assert.deepEqual(
      unchecked?.map(({ signs }) => signs),
      evidence(HALF_SHOWN).map(({ signs }) => signs),
    );
  });
});

describe('places of evidence', () => {
  const claims = `focus: [${CLAIMS.map(({ area }) => area).join(', ')}]`;
  const texts: Record<string, string> = {
    'a plain story': exampleStory({}, [claims]),
    'a story with a byte order mark and CRLF': `\uFEFF${exampleStory({}, [claims]).replaceAll('\n', '\r\n')}`,
    'a story with every section, out of order': [
      ...['---', claims, '---', '# Title', '', '## Result', ''],
      'Lost files fell from nine to none in six weeks, and Sam now leads the outages alone.',
      ...['', '## My Actions', '', 'On Monday I called the payments team.'],
      'I asked Noor, their lead, where my plan was wrong, and in return I moved my freeze by a week.',
      ...['', '- I deferred the two others to October and told their owners why.', ''],
      ...['## Lessons', '', 'In June I asked Sam to run the drill while I sat in as his net.', ''],
    ].join('\n'),
  };

  for (const [name, text] of Object.entries(texts)) {
    it(`are right in ${name}`, () => {
      const { checked } = recordOf(text);
      const story = parseStory(text);
      const lines = story.text.split(/\r?\n/);
      const kindAt = (line: number) => {
        const heading = lines.slice(0, line + 1).findLast((one) => one.startsWith('## '));
        return story.sections.find(({ heading: { start, end } }) => {
          return story.text.slice(start, end).trim() === heading;
        })?.kind;
      };
      const signs = checked?.evidence.flatMap((one) => one.signs) ?? [];
      assert.ok(signs.length > 3);
      for (const { area, signs } of checked?.evidence ?? []) {
        const claim = CLAIMS.find((one) => one.area === area);
        const found = claim ? evidenceFor(story, claim).found.map(({ id }) => id) : [];
        assert.deepEqual(signs.map(({ sign }) => sign).sort(), [...found].sort());
        for (const { sign, section, line } of signs) {
          assert.equal(section, kindAt(line));
          assert.ok((lines[line] ?? '').trim().length > 20, `${sign} in line ${line}`);
        }
        const order = signs.map(({ line }) => line);
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
        );
      }
    });
  }

  it('are the line and section that a reader would name', () => {
    const text = texts['a story with every section, out of order'] ?? '';
    const lines = text.split('\n');
    const { checked } = recordOf(text);
    const place = (area: string, sign: string) => {
      const { signs = [] } = checked?.evidence.find((one) => one.area === area) ?? {};
      const found = signs.find((one) => one.sign === sign);
      return [found?.section, lines[found?.line ?? -1]?.slice(0, 14)];
    };
    assert.deepEqual(place('developing-others', 'new-ability'), ['result', 'Lost files fel']);
    assert.deepEqual(place('developing-others', 'opportunity'), ['reflection', 'In June I aske']);
  });
});
