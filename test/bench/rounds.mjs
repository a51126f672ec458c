/** Writes saved rounds: those of the sample on other days, with other levels. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './stories.mjs';

const SAMPLE = 'sample/rounds';
const LEVELS = ['1', '2', '3', '4', 'not-shown'];
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Writes `count` rounds, one for each day; the same seed gives the same files. */
export function writeRounds(folder, count, seed) {
  mkdirSync(join(folder, 'rounds'), { recursive: true });
  const random = randomFrom(seed);
  const sources = readdirSync(SAMPLE)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(SAMPLE, name), 'utf8') }));
  for (let i = 0; i < count; i++) {
    const { name, text } = sources[i % sources.length];
    const day = new Date(FIRST_DAY + i * DAY_MS).toISOString().slice(0, 10);
    const onDay = text.replaceAll(name.slice(0, 10), day);
    const varied = onDay.replace(
      /^( +level: ).+$/gm,
      (_, key) => key + LEVELS[Math.floor(random() * LEVELS.length)],
    );
    writeFileSync(join(folder, 'rounds', day + name.slice(10)), varied);
  }
}
