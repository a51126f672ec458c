import type { Heading, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../text';
import type { OutlineHeading } from '../story/outline';

/** An entry of a list at the root of the document, or of a list within it. */
export interface OutlineItem {
  /** The first paragraph of the entry, without its marker. */
  span: Span;
  /** Its words without markup, on one line. */
  text: string;
}

/** Headings and list entries in document order. */
export type ListOutline = readonly (
  ({ type: 'heading' } & OutlineHeading) | ({ type: 'item' } & OutlineItem)
)[];

/** Reads a text without byte order mark. */
export type ListOutlineParser = (text: string) => ListOutline;

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/** Reads headings and list entries from remark's syntax tree. */
export const remarkListOutline: ListOutlineParser = (text) => {
  const root: Root = processor.parse(text);
  return root.children.flatMap((node): ListOutline => {
    if (node.type === 'heading') return [heading(node)];
    return node.type === 'list' ? entriesOf(node).flatMap(item) : [];
  });
};

/** All entries in document order, without recursion since lists may be nested very deep. */
function entriesOf(list: List): ListItem[] {
  const found: ListItem[] = [];
  const waiting: (List | ListItem)[] = [list];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'listItem') found.push(node);
    const inner = (node.children as Nodes[]).filter(isListPart);
    waiting.push(...inner.reverse());
  }
  return found;
}

function isListPart(node: Nodes): node is List | ListItem {
  return node.type === 'list' || node.type === 'listItem';
}

function heading(node: Heading): ListOutline[number] {
  return { type: 'heading', depth: node.depth, span: spanOf(node), text: textOf(node) };
}

function item({ children: [first] }: ListItem): ListOutline {
  if (first?.type !== 'paragraph') return [];
  return [{ type: 'item', span: spanOf(first), text: textOf(first) }];
}

function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function textOf(node: Heading | Paragraph): string {
  const waiting: Nodes[] = [...node.children].reverse();
  let text = '';
  for (let inner = waiting.pop(); inner; inner = waiting.pop()) {
    if (inner.type === 'break') text += ' ';
    if ('value' in inner && inner.type !== 'html') text += inner.value;
    if ('children' in inner) waiting.push(...[...inner.children].reverse());
  }
  return text.replace(/\s+/g, ' ').trim();
}
