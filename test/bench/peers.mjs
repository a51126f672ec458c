/** The programs that are measured: ours, the linters beside it and the floor. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeFor } from '../host/install.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** markdownlint runs on this or newer. */
const OLDEST_NODE = 22;

/**
 * Installs the peers unless they are there.
 * @returns {Promise<{ folder?: string, node: string, why?: string }>} where they are and the Node
 *   that runs everything; without a folder, why not
 */
export async function installPeers() {
  try {
    const folder = await ensureInstalled(join(here, 'peers'), 'linters to compare with');
    return { folder, node: nodeFor(folder, OLDEST_NODE) };
  } catch (error) {
    return { node: process.execPath, why: String(error.message).split('\n')[0] };
  }
}

/**
 * @param {{ folder?: string, node: string, why?: string }} peers
 * @param {string} cli our command line
 * @returns {{ name: string, command?: string[], why?: string }[]} each runs in a folder of stories
 */
export function programs({ folder, node, why }, cli) {
  const modules = folder && join(folder, 'node_modules');
  const peer = (name, file, ...rest) => {
    if (!modules) return { name, why: `not installed: ${why}` };
    const path = join(modules, file);
    if (!existsSync(path)) return { name, why: 'not made for this platform' };
    return { name, command: file.startsWith('@') ? [path, ...rest] : [node, path, ...rest] };
  };
  const preset = join(modules ?? '', 'remark-preset-lint-recommended/index.js');
  const front = join(modules ?? '', 'remark-frontmatter/index.js');
  const rumdl = `@rumdl/cli-${process.platform}-${process.arch}/rumdl${process.platform === 'win32' ? '.exe' : ''}`;
  return [
    { name: 'star-stories lint', command: [node, cli, 'lint', '.'] },
    { name: 'star-stories coverage', command: [node, cli, 'coverage', '.'] },
    { name: 'read as UTF-8', command: [node, join(here, 'read.mjs'), '.'] },
    peer('rumdl', rumdl, 'check', '--no-cache', '.'),
    peer('markdownlint-cli2', 'markdownlint-cli2/markdownlint-cli2-bin.mjs', '**/*.md'),
    peer('remark-cli', 'remark-cli/cli.js', '.', '--frail', '--use', front, '--use', preset),
  ];
}
