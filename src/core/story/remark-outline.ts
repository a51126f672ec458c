import type { Heading, Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { detached } from '../detached';
import type { Span } from '../text';
import { blank } from './blank';
import type { Outline, OutlineHeading, OutlineParser } from './outline';

const blockProcessor = unified().use(remarkParse);
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/** Reads the outline from remark's syntax tree: slow and right. */
export const remarkOutline: OutlineParser = (text) => {
  const root: Root = processor.parse(text);
  const front = root.children.find((node) => node.type === 'yaml');
  const { headings, html, spoken } = partsOf(root);
  const outline: Outline = { headings, html, prose: blankExcept(text, spoken) };
  if (front) outline.frontMatter = spanOf(front);
  return outline;
};

/** What an outline is made of; `spoken` are the spans that a teller would say, in order. */
export interface OutlineParts extends Pick<Outline, 'headings' | 'html'> {
  spoken: Span[];
}

/** Blocks that were read lately: while somebody types, all but one are the same again. */
const read = new Map<string, OutlineParts>();
const MOST_READ = 500;
/** Longer ones are rare, and not worth the memory. */
const LONGEST_READ = 2000;

/** Reads a part of a text that can be understood by itself and is no front matter. */
export function remarkBlock(text: string): Readonly<OutlineParts> {
  const known = read.get(text);
  if (known) return known;
  if (text.length > LONGEST_READ) return partsOf(blockProcessor.parse(text));
  const own = detached(text);
  const parts = partsOf(blockProcessor.parse(own));
  if (read.size >= MOST_READ) read.clear();
  read.set(own, parts);
  return parts;
}

function partsOf(root: Root): OutlineParts {
  const nodes = descend(root, (node) => node.type !== 'heading');
  return {
    headings: root.children.flatMap(toHeading),
    html: nodes.filter((node) => node.type === 'html').map(spanOf),
    // What stands in headings and code is not told.
    spoken: nodes.filter((node) => node.type === 'text').map(spanOf),
  };
}

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
function blankExcept(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    result += blank(text.slice(done, start)) + text.slice(start, end);
    done = end;
  }
  return result + blank(text.slice(done));
}
