/** The stories that are indexed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkspace } from '../stories.mjs';

const SEED = 1;

/** No story is told for the first, so that there is a gap and with it a badge. */
const [GAP, ...TOPICS] = [
  'motivating-team',
  'cross-functional-project',
  'building-relationships',
  'influencing',
  'learning-from-events',
  'time-pressure',
  'failure',
];
const BEHIND = 'topics: [learning-from-events, motivating-tea';

/**
 * Writes stories of which two are to be edited.
 * @returns {{ folder: string, count: number, facts: string, saved: string, typed: string, behind: string,
 *   close(): void, open(): void }} `close` fills the gap by a change of the file `saved`, `open`
 *   takes that back; in `typed`, a letter `m` `behind` some text fills it
 */
export function storyWorkspace(folder, count) {
  const { words, characters } = writeWorkspace(folder, count, SEED);
  const story = (number) =>
    join(
      folder,
      'stories',
      String(Math.floor(number / 100)).padStart(3, '0'),
      `${String(number).padStart(5, '0')}.md`,
    );
  for (let i = 0; i < count; i++) setTopics(story(i), `topics: [${TOPICS[i % TOPICS.length]}]`);
  const saved = story(1);
  const typed = story(2);
  setTopics(typed, `${BEHIND}]`);
  return {
    folder,
    count,
    facts: `${Math.round(words)} words each, ${(characters / 1e6).toFixed(1)} MB`,
    saved,
    typed,
    behind: BEHIND,
    close: () => setTopics(saved, `topics: [${GAP}]`),
    open: () => setTopics(saved, `topics: [${TOPICS[0]}]`),
  };
}

function setTopics(file, line) {
  const text = readFileSync(file, 'utf8');
  const others = text.replace(/^topics:.*\n/m, '');
  writeFileSync(file, others.replace(/^---\n/, `---\n${line}\n`));
}
