import type { Heading, Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../text';
import { blank } from './blank';
import type { Outline, OutlineHeading, OutlineParser } from './outline';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/** Reads the outline from remark's syntax tree: slow and right. */
export const remarkOutline: OutlineParser = (text) => {
  const root: Root = processor.parse(text);
  const front = root.children.find((node) => node.type === 'yaml');
  const nodes = descend(root, (node) => node.type !== 'heading');
  // Text that a teller would say: what stands in headings and code is not told.
  const spoken = nodes.filter((node) => node.type === 'text');
  const outline: Outline = {
    headings: root.children.flatMap(toHeading),
    html: nodes.filter((node) => node.type === 'html').map(spanOf),
    prose: keepOnly(text, spoken.map(spanOf)),
  };
  if (front) outline.frontMatter = spanOf(front);
  return outline;
};

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function toHeading(node: Nodes): OutlineHeading[] {
  if (node.type !== 'heading') return [];
  return [{ span: spanOf(node), depth: node.depth, text: headingText(node) }];
}

function headingText(heading: Heading): string {
  return descend(heading, () => true)
    .map((node) => ('value' in node && node.type !== 'html' ? node.value : ''))
    .join('');
}

/** All nodes in document order, without recursion since a tree may be very deep. */
function descend(root: Nodes, enter: (node: Nodes) => boolean): Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node && (node === root || enter(node))) {
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child) waiting.push(child);
      }
    }
  }
  return found;
}

/** The text with everything but the spans (ordered, apart) blanked out; line ends stay. */
function keepOnly(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    result += blank(text.slice(done, start)) + text.slice(start, end);
    done = end;
  }
  return result + blank(text.slice(done));
}
