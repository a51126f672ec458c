import * as l10n from '@vscode/l10n';
import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml';
import { parseYaml } from '../story/parse-yaml';
import { stripByteOrderMark, type Span } from '../text';
import { readConfig, type ConfigReading } from './config';

export interface ConfigFileReading extends Pick<ConfigReading, 'settings'> {
  /** What was left out, with its place in the text. */
  problems: { message: string; span: Span }[];
}

/** A file that holds more wrong than that is not worked on place by place. */
const MOST_PROBLEMS = 100;

/** Reads the text of a configuration file, YAML or JSON (which is YAML, too). Never throws. */
export function readConfigFile(source: string): ConfigFileReading {
  const text = stripByteOrderMark(source);
  const document = parseYaml(text);
  const [error] = document.errors;
  if (error) {
    return unreadable(
      l10n.t('This isn’t YAML or JSON that can be read, so nothing in it counts.'),
      visible(error.pos, text.length),
    );
  }
  const value = valueOf(document);
  if (value === undefined) {
    return unreadable(
      l10n.t('Write each value where it belongs; aliases aren’t followed, so nothing here counts.'),
      START,
    );
  }
  const { settings, problems } = readConfig(value);
  return {
    settings,
    problems: problems
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => ({ message, span: placeOf(document, path) })),
  };
}

/** What goes wrong at the end of a text is shown at its last character. */
function visible([from, to]: readonly [number, number], length: number): Span {
  const end = Math.min(length, Math.max(to, from + 1));
  return { start: Math.min(from, end - 1), end };
}

const START: Span = { start: 0, end: 1 };

function unreadable(message: string, span: Span): ConfigFileReading {
  return { settings: {}, problems: [{ message, span }] };
}

/** Aliases are not followed: nobody needs them here, and they can blow a file up. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** The key or the entry of a list at a path; the start of the text when there is none. */
function placeOf({ contents }: Document, path: readonly string[]): Span {
  let node: unknown = contents;
  let span = START;
  for (const name of path) {
    const item = isSeq(node) ? node.items[Number(name)] : undefined;
    if (isNode(item) && item.range) return { start: item.range[0], end: item.range[1] };
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      : undefined;
    if (!pair || !isNode(pair.key) || !pair.key.range) return span;
    const [start, end] = pair.key.range;
    span = { start, end };
    node = pair.value;
  }
  return span;
}
