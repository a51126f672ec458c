import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { RULES } from '../../src/core/lint/rules';
import { callCli } from './call-cli';
import { POOR } from './poor-story';
import { folderWith, type Folder } from './run-cli';

interface Text {
  text: string;
  markdown?: string;
}

interface Log {
  $schema: string;
  version: string;
  runs: {
    columnKind: string;
    tool: {
      driver: {
        name: string;
        semanticVersion: string;
        rules: {
          id: string;
          shortDescription: Text;
          fullDescription: Text;
          help: Text;
          defaultConfiguration: { enabled: boolean; level: string };
        }[];
      };
    };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: Text;
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string; uriBaseId?: string };
          region: { startLine: number; startColumn: number; endLine: number; endColumn: number };
        };
      }[];
      properties: { severity: string; folded: boolean };
    }[];
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { level: string; message: Text }[];
    }[];
  }[];
}

interface Printed {
  file: string;
  findings: {
    rule: string;
    severity: string;
    message: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    folded: boolean;
  }[];
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

describe('SARIF', () => {
  let folder: Folder;
  let log: Log;
  let printed: Printed[];
  let code: number | null;
  const files = { 'stories/größe a#1.md': POOR, 'stories/b.md': '🚀 nothing yet' };

  before(async () => {
    folder = folderWith({ ...files, '.star-stories.json': '{"profile": "lax"}' });
    const ran = await callCli(folder.path, 'lint', 'stories', '--format', 'sarif');
    code = ran.code;
    log = JSON.parse(ran.out) as Log;
    const asJson = await callCli(folder.path, 'lint', 'stories', '--format', 'json');
    printed = JSON.parse(asJson.out) as Printed[];
  });
  after(() => folder.remove());

  const onlyRun = () => {
    const [run, ...more] = log.runs;
    assert.ok(run);
    assert.deepEqual(more, []);
    return run;
  };

  it('has the frame that the standard asks for, and says how columns are counted', () => {
    assert.deepEqual(Object.keys(log), ['$schema', 'version', 'runs']);
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /^https:\/\/\S+\/sarif-schema-2\.1\.0\.json$/);
    const { columnKind, tool } = onlyRun();
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.match(tool.driver.semanticVersion, /^\d+\.\d+\.\d+/);
    assert.equal(tool.driver.name, 'STAR Stories');
  });

  it('describes every rule once, with its page', () => {
    const { rules } = onlyRun().tool.driver;
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    for (const { id, shortDescription, fullDescription, help, defaultConfiguration } of rules) {
      for (const { text } of [shortDescription, fullDescription, help]) assert.ok(text.length > 10);
      assert.ok(help.markdown?.startsWith(`# ${id}\n`));
      assert.ok(['error', 'warning', 'note'].includes(defaultConfiguration.level));
    }
    const enabled = (id: string) =>
      rules.find((one) => one.id === id)?.defaultConfiguration.enabled;
    assert.equal(enabled('missing-section'), true);
    assert.equal(enabled('hedges'), false);
  });

  it('holds the same findings as JSON, folded ones included', () => {
    const { results, tool } = onlyRun();
    const uris = new Map(
      Object.keys(files).map((file) => [file.split('/').map(encodeURIComponent).join('/'), file]),
    );
    const told = results.map(({ ruleId, ruleIndex, level, message, locations, properties }) => {
      const [{ physicalLocation }] = locations as [Log['runs'][0]['results'][0]['locations'][0]];
      const { artifactLocation, region } = physicalLocation;
      assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.equal(artifactLocation.uriBaseId, '%SRCROOT%');
      assert.equal(level, LEVELS[properties.severity as keyof typeof LEVELS]);
      return {
        file: uris.get(artifactLocation.uri),
        rule: ruleId,
        message: message.text,
        ...region,
        severity: properties.severity,
        folded: properties.folded,
      };
    });
    const expected = printed.flatMap(({ file, findings }) =>
      findings.map(({ rule, message, line, column, endLine, endColumn, severity, folded }) => ({
        file,
        rule,
        message,
        startLine: line,
        startColumn: column,
        endLine,
        endColumn,
        severity,
        folded,
      })),
    );
    assert.deepEqual(told, expected);
    assert.ok(told.some(({ folded }) => folded));
    for (const { startLine, startColumn, endLine, endColumn } of told) {
      assert.ok(Math.min(startLine, startColumn, endColumn) >= 1);
      assert.ok(endLine > startLine || (endLine === startLine && endColumn >= startColumn));
    }
  });

  it('says what went wrong besides', () => {
    assert.equal(code, 2);
    const [invocation] = onlyRun().invocations;
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(
      invocation.toolExecutionNotifications.map(({ level, message }) => [level, message.text]),
      [['error', '.star-stories.json:1:2: profile is one of structure, default, strict.']],
    );
  });

  it('names a file elsewhere by its whole place, and is whole without findings', async () => {
    const other = folderWith({ 'stories/a.md': 'nothing yet' });
    try {
      const { out } = await callCli(folder.path, 'lint', other.path, '--format', 'sarif');
      const { results } = (JSON.parse(out) as Log).runs[0]!;
      assert.deepEqual(results[0]?.locations[0]?.physicalLocation.artifactLocation, {
        uri: pathToFileURL(`${other.path}/stories/a.md`).href,
      });
      const empty = await callCli(
        other.path,
        'lint',
        '*',
        '--profile',
        'structure',
        '--format=sarif',
        ...RULES.flatMap(({ id }) => ['--rule', `${id}=off`]),
      );
      const run = (JSON.parse(empty.out) as Log).runs[0]!;
      assert.deepEqual(run.results, []);
      assert.deepEqual(run.invocations, [
        { executionSuccessful: true, toolExecutionNotifications: [] },
      ]);
    } finally {
      other.remove();
    }
  });
});
