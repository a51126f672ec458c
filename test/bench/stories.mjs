/**
 * Writes the workspaces that are measured: stories made from the sample stories and the texts of
 * the development corpus, with other names, numbers, months and systems and with sentences borrowed
 * from each other. The same seed gives the same files on every machine.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['sample/stories', 'test/corpus/development'];
const SECTIONS = ['Situation', 'Task', 'Action', 'Result', 'Reflection'];
/** Share of a story's words by section, as good stories have it. */
const SHARES = { Situation: 0.16, Task: 0.1, Action: 0.5, Result: 0.14, Reflection: 0.1 };

/** Words that may stand for each other; each line is one set. */
const EXCHANGEABLE = [
  'queue cache ledger gateway scheduler database index pipeline cluster proxy broker mirror',
  'invoices labels tickets reminders uploads payments bookings orders exports receipts messages',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'January February March April June July August September October November December',
  'Priya Dana Yusuf Wei Lena Tom Marta Jonas Aisha Kenji Ingrid Paulo Nadia Erik Chloe Ravi',
  'Billing Reporting Networking Storage Search Checkout Recruiting Finance Legal Security',
  'shops clinics depots schools branches stations libraries hotels bakeries garages theatres',
  'moved changed replaced rebuilt tested measured counted drew rewrote checked traced',
  'two three four five six seven eight nine ten eleven twelve',
  'week month quarter sprint fortnight',
  'the our that this their',
  'and but so',
  'also then therefore first soon still',
  'small large new old slow simple odd quiet',
  'asked told showed rang wrote',
  'team group office crew department',
  'before after until',
  'one each every another',
  'on in at near',
  'page list plan rule check test report question',
].map((line) => line.split(' '));
const SET_OF = new Map(EXCHANGEABLE.flatMap((set) => set.map((word) => [word, set])));

/** Random numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @returns {{ front: string, sections: Record<string, string[]> }[]} bodies as blocks of text */
function readSources() {
  return SOURCES.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n')),
  )
    .map(toSource)
    .filter(({ front, sections }) => front && SECTIONS.slice(0, 4).every((name) => sections[name]));
}

function toSource(text) {
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  const sections = {};
  for (const part of text.slice(front.length).split(/^## /m).slice(1)) {
    const [heading, ...lines] = part.split('\n');
    const blocks = lines
      .join('\n')
      .trim()
      .split(/\n{2,}/);
    if (SECTIONS.includes(heading.trim())) sections[heading.trim()] = blocks;
  }
  return { front, sections };
}

/**
 * @param {number} seed
 * @returns {(words: number) => string} each call gives another story of about so many words
 */
export function storyMaker(seed) {
  const sources = readSources();
  const random = randomFrom(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const varied = (text) =>
    text
      .replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(random() * 9))))
      .replace(/\p{L}+/gu, (word) => (SET_OF.has(word) ? one(SET_OF.get(word)) : word));
  const section = (base, name, words) => {
    const blocks = [...(base.sections[name] ?? [])];
    while (count(blocks) < words * 0.85) blocks.push(one(one(sources).sections[name] ?? ['']));
    return `## ${name}\n\n${varied(blocks.join('\n\n')).trim()}\n`;
  };
  return (words) => {
    const base = one(sources);
    const parts = SECTIONS.map((name) => section(base, name, words * SHARES[name]));
    return `${base.front}\n${parts.join('\n')}`;
  };
}

const count = (blocks) => blocks.join(' ').split(/\s+/).length;

/** Asked for; sections that are longer stay so, which makes it 550 on average. */
const WORDS = 440;

/** Writes `files` stories of about 550 words below `folder`, a hundred to a folder. */
export function writeWorkspace(folder, files, seed) {
  rmSync(folder, { recursive: true, force: true });
  const story = storyMaker(seed);
  const sentences = new Set();
  let characters = 0;
  let words = 0;
  let all = 0;
  for (let i = 0; i < files; i++) {
    const text = story(WORDS);
    characters += text.length;
    words += count([text]);
    for (const sentence of text.split(/(?<=[.!?])\s+|\n{2,}/)) {
      all += 1;
      sentences.add(sentence);
    }
    const below = join(folder, 'stories', String(Math.floor(i / 100)).padStart(3, '0'));
    if (i % 100 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `${String(i).padStart(5, '0')}.md`), text);
  }
  return { files, characters, words: words / files, distinct: sentences.size / all };
}

/** One file that is no story any more, alone in a folder. */
export function writeOne(folder, text) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'stories'), { recursive: true });
  writeFileSync(join(folder, 'stories', 'one.md'), text);
}
