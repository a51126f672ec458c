import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfigFile } from '../../../src/core/lint/config-file';
import { isOn } from '../../../src/core/lint/run';
import { RULES } from '../../../src/core/lint/rules';
import { DEFAULT_SETTINGS, override } from '../../../src/core/lint/settings';

const read = (text: string) => {
  const { settings, problems } = readConfigFile(text);
  return {
    settings,
    problems: problems.map(
      ({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`,
    ),
  };
};

describe('a configuration file', () => {
  it('is read as YAML and as JSON', () => {
    const settings = {
      profile: 'strict',
      wordsPerMinute: 120,
      rules: { blame: { severity: 'off' }, 'many-focus-areas': { options: { most: 2 } } },
    };
    const yaml =
      'profile: strict\nwordsPerMinute: 120\nrules:\n  blame: off\noptions:\n  many-focus-areas: { most: 2 }\n';
    assert.deepEqual(read(yaml), { settings, problems: [] });
    const json =
      '{ "profile": "strict", "wordsPerMinute": 120, "rules": { "blame": "off" }, "options": { "many-focus-areas": { "most": 2 } } }';
    assert.deepEqual(read(`\ufeff${json}`).settings, settings);
  });

  it('may be empty', () => {
    assert.deepEqual(read(''), { settings: {}, problems: [] });
    assert.deepEqual(read('rules:\n'), { settings: {}, problems: [] });
  });

  it('says at its place what can’t be used, and the rest counts', () => {
    const { settings, problems } = read(
      'profil: strict\nwordsPerMinute: 5000\nrules:\n  blames: off\n  secret: loud\n  blame: hint\noptions:\n  many-focus-areas:\n    least: 1\n',
    );
    assert.deepEqual(settings, {
      rules: { blame: { severity: 'hint' }, 'many-focus-areas': { options: {} } },
    });
    assert.deepEqual(problems, [
      'profil: There is no setting “profil”; did you mean “profile”?',
      'wordsPerMinute: wordsPerMinute is a number from 60 to 300.',
      'blames: There is no rule “blames”; did you mean “blame”?',
      'secret: secret is one of off, error, warning, information, hint.',
      'least: There is no option of many-focus-areas “least”.',
    ]);
  });

  it('is left out as a whole when it can’t be read', () => {
    for (const text of ['rules: {', 'a: &x [1]\nb: *x', '- list', 'text', 'rules: [a]']) {
      const { settings, problems } = readConfigFile(text);
      assert.deepEqual([settings, problems.length], [{}, 1], text);
    }
  });

  it('never throws, and points into the text', () => {
    const part = fc.constantFrom(
      'rules',
      'options',
      'profile',
      ': ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      '"',
      '__proto__',
      'constructor',
      'blame',
      'off',
      '&a ',
      '*a',
      '- ',
      '1e999',
      '#',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        for (const { span } of readConfigFile(parts.join('')).problems) {
          assert.ok(span.start >= 0 && span.end > span.start);
        }
      }),
    );
  });
});

describe('settings', () => {
  const rule = (id: string) => {
    const found = RULES.find((one) => one.id === id);
    assert.ok(found);
    return found;
  };

  it('of a folder win over those of the editor, one by one', () => {
    const editor = {
      ...DEFAULT_SETTINGS,
      rules: { blame: { severity: 'hint' as const }, secret: { severity: 'off' as const } },
    };
    const merged = override(editor, {
      profile: 'structure',
      rules: { blame: { severity: 'error' } },
    });
    assert.equal(merged.rules.blame?.severity, 'error');
    assert.equal(merged.rules.secret?.severity, 'off');
    assert.equal(merged.profile, 'structure');
    assert.equal(merged.wordsPerMinute, 140);
  });

  it('turn rules on and off by profile, and each by its own level', () => {
    const on = (id: string, over: Parameters<typeof override>[1]) =>
      isOn(rule(id), override(DEFAULT_SETTINGS, over));
    assert.equal(on('blame', {}), true);
    assert.equal(on('blame', { profile: 'structure' }), false);
    assert.equal(on('secret', { profile: 'structure' }), true);
    assert.equal(on('long-sentence', {}), false);
    assert.equal(on('long-sentence', { profile: 'strict' }), true);
    assert.equal(on('long-sentence', { rules: { 'long-sentence': { severity: 'hint' } } }), true);
    assert.equal(on('secret', { rules: { secret: { severity: 'off' } } }), false);
  });
});
