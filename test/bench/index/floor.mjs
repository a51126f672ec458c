/**
 * What no index can do without, in a process of its own: reads every story below a folder, and
 * parses it when asked to. Prints what that cost, without the start of the process, as JSON.
 *
 * node --expose-gc floor.mjs <folder> read|parse
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';

const [root, what] = process.argv.slice(2);
const markdown = unified().use(remarkParse).use(remarkFrontmatter);
const kept = [];

globalThis.gc();
const before = { ...process.memoryUsage(), ...process.cpuUsage(), time: performance.now() };
for (const name of readdirSync(root, { recursive: true })) {
  if (!name.endsWith('.md')) continue;
  const text = readFileSync(join(root, name), 'utf8');
  kept.push(what === 'parse' ? { name, ...frontMatter(text) } : { name, characters: text.length });
}
const wall = performance.now() - before.time;
const { user, system } = process.cpuUsage();
const { rss } = process.memoryUsage();
globalThis.gc();
const { heapUsed } = process.memoryUsage();
console.log(
  JSON.stringify({
    count: kept.length,
    cpu: (user + system - before.user - before.system) / 1000,
    wall,
    heap: (heapUsed - before.heapUsed) / 1e6,
    rss: (rss - before.rss) / 1e6,
  }),
);

/** The front matter of a story whose whole text is parsed. */
function frontMatter(text) {
  const { children } = markdown.parse(text);
  try {
    return { ...parseYaml(children.find(({ type }) => type === 'yaml')?.value ?? '') };
  } catch {
    return {};
  }
}
