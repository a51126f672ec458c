import * as l10n from '@vscode/l10n';
import type { YAMLParseError } from 'yaml';
import { shownSentence } from './shown-title';
import type { Problem } from './story';
import { yamlText } from './template';

interface Line {
  start: number;
  text: string;
}

interface Explanation {
  message: string;
  /** Replaces the value of the line. */
  newValue?: string;
}

/** Splits `key: value`; the groups are what precedes the value, and the value. */
const KEY_AND_VALUE = /^(\s*[\w-]+:[ \t]+)(\S.*)$/;

/**
 * Says in plain words what keeps the front matter from being YAML. The parser often reports a place
 * behind the cause (an open bracket on the next line, an open quote at the end), so that the lines
 * are searched for the usual causes first.
 *
 * @param source the lines between the fences
 * @param base offset of `source` in the file
 */
export function explainYamlError(source: string, base: number, error: YAMLParseError): Problem {
  const lines = splitLines(source);
  for (const line of lines) {
    const problem = explainLine(line, base);
    if (problem) return problem;
  }
  const at = lines.findLast((line) => line.start <= error.pos[0] && line.text.trim() !== '');
  return {
    code: 'front-matter',
    message: l10n.t`The front matter can’t be read from here on: ${plainReason(error)}.`,
    span: lineSpan(at ?? { start: 0, text: source.slice(0, 1) }, base),
  };
}

function explainLine(line: Line, base: number): Problem | undefined {
  if (/^\t/.test(line.text)) {
    return {
      code: 'front-matter',
      message: l10n.t('Indent with spaces here: YAML takes no tabs.'),
      span: { start: base + line.start, end: base + line.start + 1 },
      fix: {
        title: l10n.t('Replace the tab by spaces'),
        edits: [{ span: { start: base + line.start, end: base + line.start + 1 }, newText: '  ' }],
        safe: true,
      },
    };
  }
  const match = KEY_AND_VALUE.exec(line.text);
  if (!match) return undefined;
  const [, key = '', rest = ''] = match;
  const value = rest.trimEnd();
  const explanation = explainValue(value);
  if (!explanation) return undefined;
  const start = base + line.start + key.length;
  const span = { start, end: start + value.length };
  const problem: Problem = { code: 'front-matter', message: explanation.message, span };
  if (explanation.newValue !== undefined) {
    problem.fix = {
      title: value.startsWith('[') ? l10n.t('Close the list') : l10n.t('Put quotes around it'),
      edits: [{ span, newText: explanation.newValue }],
      safe: true,
    };
  }
  return problem;
}

function explainValue(value: string): Explanation | undefined {
  if (/^[[{]/.test(value)) {
    const closing = value.startsWith('[') ? ']' : '}';
    if (value.includes(closing)) return undefined;
    return {
      message: l10n.t`This list isn’t closed: add a “${closing}” at its end.`,
      newValue: `${value.replace(/(?<![,\s])[,\s]+$/, '')}${closing}`,
    };
  }
  if (/^["']/.test(value)) {
    return isClosedQuote(value)
      ? undefined
      : {
          message: l10n.t(
            'This quote isn’t closed, so the rest can’t be read: close it or take it away.',
          ),
        };
  }
  if (/: |:$/.test(value)) {
    return {
      message: l10n.t('Put quotes around this value: a colon within it starts a new key in YAML.'),
      newValue: quoted(value),
    };
  }
  if (/^[@`%*&!|>]/.test(value)) {
    return {
      message: l10n.t`Put quotes around this value: “${value.charAt(0)}” at its start means something else in YAML.`,
      newValue: quoted(value),
    };
  }
  return undefined;
}

const quoted = (value: string): string => {
  const plain = yamlText(value);
  return plain.startsWith('"') ? plain : JSON.stringify(value);
};

function isClosedQuote(value: string): boolean {
  const quote = value.charAt(0);
  const body = value.replace(/(?<!\s)\s+#.*$/, '');
  return body.length > 1 && body.endsWith(quote);
}

function plainReason({ code, message }: YAMLParseError): string {
  if (code === 'DUPLICATE_KEY') return l10n.t('the same key stands here twice');
  if (code === 'RESOURCE_EXHAUSTION') return l10n.t('values lie too deep in one another');
  if (code === 'BAD_INDENT') return l10n.t('this line is indented unlike the others');
  return shownSentence(message)
    .replace(/\s+/g, ' ')
    .replace(/(?<![.:\s])[.:\s]+$/, '')
    .replace(/^./, (c) => c.toLowerCase());
}

function splitLines(source: string): Line[] {
  return [...source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)].map((match) => ({
    start: match.index,
    text: match[0].replace(/(?<![\r\n])[\r\n]+$/, ''),
  }));
}

function lineSpan({ start, text }: Line, base: number) {
  const indent = text.length - text.trimStart().length;
  return { start: base + start + indent, end: base + start + text.trimEnd().length };
}
