import { LEVELS, sarifRules } from './sarif-rules';
import type { Console } from './console';
import { artifactLocation } from './sarif-location';
import type { PrintedFinding, Printer } from './report';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, one result a line, written one by one so that a long log needs no memory.
 *
 * @param version of this program
 */
export function sarifPrinter(console: Console, version: string): Printer {
  const rules = sarifRules();
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = { name: 'STAR Stories', semanticVersion: version, rules };
  console.out(
    `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","tool":${JSON.stringify({ driver })},\n"results":[`,
  );
  let before = '\n';
  return {
    file({ file, findings }) {
      for (const finding of findings) {
        const ruleIndex = indexes.get(finding.rule);
        console.out(before + JSON.stringify(toResult(file, finding, ruleIndex)));
        before = ',\n';
      }
    },
    end(_totals, failures) {
      console.out(`],\n"invocations":[${JSON.stringify(invocation(failures))}]}]}\n`);
    },
  };
}

function toResult(file: string, finding: PrintedFinding, ruleIndex: number | undefined) {
  const { rule, severity, message, line, column, endLine, endColumn } = finding;
  const { fixable, folded, data } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(file),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    properties: { severity, fixable, folded, ...(data && { data }) },
  };
}

function invocation(failures: readonly string[]) {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
  };
}
