import type { RoundRecord } from './record';
import { bodyLines } from './write-body';
import { matterLines } from './write-matter';

/**
 * The Markdown file of a round: front matter with what was measured and rated, body with what was asked
 * and typed. The same record gives the same text; `readRecord` takes it back.
 */
export function formatRecord(record: RoundRecord): string {
  return ['---', ...matterLines(record), '---', '', ...bodyLines(record), ''].join('\n');
}
