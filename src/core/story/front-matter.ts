import * as l10n from '@vscode/l10n';
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { isQuality, QUALITY_IDS, type Quality } from '../guide/qualities';
import type { Span } from '../text';
import { FRONT_MATTER_KEYS, isFrontMatterKey, type FrontMatterKey } from './front-matter-keys';
import { nearest } from './nearest';
import {
  SERVICE_WORK,
  STORY_KINDS,
  STORY_STATUSES,
  WHEN,
  type FrontMatter,
  type Located,
  type Problem,
} from './story';
import { parseYaml } from './parse-yaml';
import { explainYamlError } from './yaml-errors';

export interface FrontMatterReading {
  frontMatter: FrontMatter;
  problems: Problem[];
}

/** Replaces the reported value. */
interface ReportedFix {
  title: string;
  newText: string;
  safe: boolean;
}

const KEYS = Object.keys(FRONT_MATTER_KEYS);

/** The front matter that was read last: while somebody types, it is the same again. */
let last: { block: string; at: string; reading: FrontMatterReading } | undefined;

/** Reads the YAML lines of `content`; a value that can't be used is left out and becomes a problem. */
export function readFrontMatter(text: string, block: Span, content: Span): FrontMatterReading {
  const at = `${block.start} ${content.start} ${content.end}`;
  const written = text.slice(block.start, block.end);
  if (last?.at !== at || last.block !== written)
    last = { block: written, at, reading: read(text, block, content) };
  return last.reading;
}

function read(text: string, block: Span, content: Span): FrontMatterReading {
  const source = text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n');
  const document = parseYaml(source);
  const reader = new Reader(source, content.start);
  const [error] = document.errors;
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) reader.read(pair);
  } else if (!error && document.contents !== null) {
    reader.report(
      document.contents,
      l10n.t('Write the front matter as “key: value” lines; this can’t be read.'),
    );
  }
  return {
    frontMatter: { block, content, ...reader.frontMatter },
    // Values behind an error are misread, so that complaints about them would mislead.
    problems: error ? [explainYamlError(source, content.start, error)] : reader.problems,
  };
}

/** Collects the values of one block. `base` is where its source begins in the file. */
class Reader {
  readonly frontMatter: FrontMatter = { focus: [], topics: [], qualities: [], keys: {} };
  readonly problems: Problem[] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  read({ key, value }: Pair<Node, Node | null>): void {
    if (!isScalar(key)) return;
    const name = String(key.value);
    if (!isFrontMatterKey(name)) {
      this.suggestKey(name, key);
      return;
    }
    this.frontMatter.keys[name] = this.span(key);
    if (value && !(isScalar(value) && value.value === null)) this.readValue(name, value);
  }

  private readValue(key: FrontMatterKey, value: Node): void {
    switch (key) {
      case 'focus':
      case 'topics':
        this.frontMatter[key] = this.list(key, value);
        break;
      case 'qualities':
        this.frontMatter.qualities = this.qualities(key, value);
        break;
      case 'type':
      case 'title':
        this.set(key, this.line(key, value));
        break;
      case 'kind':
        this.set('kind', this.oneOf(key, value, STORY_KINDS));
        break;
      case 'service-work':
        this.set('serviceWork', this.oneOf(key, value, SERVICE_WORK));
        break;
      case 'status':
        this.set('status', this.oneOf(key, value, STORY_STATUSES));
        break;
      case 'when':
        this.set('when', this.yearOrMonth(value));
    }
  }

  private set<K extends keyof FrontMatter>(key: K, value: FrontMatter[K] | undefined): void {
    if (value !== undefined) this.frontMatter[key] = value;
  }

  private list(key: string, value: Node): Located<string>[] {
    if (isScalar(value)) return this.single(key, value);
    if (!isSeq(value)) {
      this.report(value, l10n.t`Write ${key} as a list, such as [one, two].`);
      return [];
    }
    return value.items.flatMap((item) => {
      if (!isScalar(item)) {
        this.report(item as Node, l10n.t`Each entry of ${key} is one id; this is something else.`);
        return [];
      }
      return item.value === null ? [] : [this.located(item)];
    });
  }

  /** A list of one may be written without brackets; a comma means that the brackets are missing. */
  private single(key: string, value: Scalar): Located<string>[] {
    const one = this.located(value);
    if (!one.value.includes(',')) return [one];
    this.report(value, l10n.t`Put brackets around the entries of ${key}, so that each counts.`, {
      title: l10n.t`Write ${key} as a list`,
      safe: true,
      newText: `[${one.value}]`,
    });
    return [];
  }

  private qualities(key: string, value: Node): Located<Quality>[] {
    return this.list(key, value).flatMap(({ value: id, span }) => {
      if (isQuality(id)) return [{ value: id, span }];
      const meant = nearest(id, QUALITY_IDS);
      this.reportAt(
        span,
        l10n.t`A quality is one of ${QUALITY_IDS.join(', ')}; anything else is ignored.`,
        meant && { title: l10n.t`Change to ${meant}`, newText: meant, safe: false },
      );
      return [];
    });
  }

  private line(key: string, value: Node): Located<string> | undefined {
    if (isScalar(value)) return this.located(value);
    this.report(
      value,
      l10n.t`The ${key} is one line of text; put quotes around it if it needs brackets.`,
    );
    return undefined;
  }

  private oneOf<T extends string>(
    key: string,
    node: Node,
    allowed: readonly T[],
  ): Located<T> | undefined {
    const written = isScalar(node) ? this.located(node).value : '';
    const value = allowed.find((one) => one === written);
    if (value) return { value, span: this.span(node) };
    const meant = nearest(written, allowed);
    this.report(
      node,
      l10n.t`The ${key} is one of ${allowed.join(', ')}; anything else is ignored.`,
      meant && { title: l10n.t`Change to ${meant}`, newText: meant, safe: false },
    );
    return undefined;
  }

  private yearOrMonth(node: Node): Located<string> | undefined {
    const when = isScalar(node) ? this.located(node) : undefined;
    if (when && WHEN.test(when.value)) return when;
    this.report(node, l10n.t('Write when as a year or a year and month, such as 2025 or 2025-03.'));
    return undefined;
  }

  private suggestKey(name: string, key: Scalar): void {
    const meant = nearest(name, KEYS);
    if (!meant || meant === 'type' || this.frontMatter.keys[meant]) return;
    this.report(key, l10n.t`“${name}” is no key of a story; did you mean “${meant}”?`, {
      title: l10n.t`Change to ${meant}`,
      newText: meant,
      safe: false,
    });
  }

  /** Text of a scalar as written, so that `2024` or `no` stay what the candidate typed. */
  private located(node: Scalar): Located<string> {
    const span = this.span(node);
    const value =
      typeof node.value === 'string'
        ? node.value
        : this.source.slice(span.start - this.base, span.end - this.base);
    return { value: value.trim(), span };
  }

  private span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.base + start, end: this.base + end };
  }

  report(node: Node, message: string, fix?: ReportedFix): void {
    this.reportAt(this.span(node), message, fix);
  }

  private reportAt(span: Span, message: string, fix?: ReportedFix): void {
    const problem: Problem = { code: 'front-matter', message, span };
    if (fix) {
      const { title, newText, safe } = fix;
      problem.fix = { title, edits: [{ span, newText }], safe };
    }
    this.problems.push(problem);
  }
}
