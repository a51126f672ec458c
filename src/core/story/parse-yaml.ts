import {
  isScalar,
  parseDocument,
  visit,
  YAMLParseError,
  type Document,
  type ParsedNode,
} from 'yaml';

/**
 * Reads YAML whose lines may end as in Markdown; never throws. Keys that stand twice are looked for
 * here: the parser compares each key with all before it, and takes minutes for thousands of them.
 */
export function parseYaml(source: string): Document.Parsed<ParsedNode> {
  // A lone CR ends a line in Markdown, but not in YAML.
  const document = parseDocument(source.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const start = firstRepeated(document);
  if (start === undefined) return document;
  const error = new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', 'Map keys must be unique');
  const before = document.errors.filter(({ pos }) => pos[0] < start).length;
  document.errors.splice(before, 0, error);
  return document;
}

/** Where the first key begins that its map has already. */
function firstRepeated(document: Document.Parsed<ParsedNode>): number | undefined {
  let first: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const start = key.range?.[0];
        if (start !== undefined && seen.has(key.value)) first = Math.min(first ?? start, start);
        seen.add(key.value);
      }
    },
  });
  return first;
}
