import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody who read a text found in it; see `test/corpus/README.md`. */
export interface Label {
  label: string;
  /** Part of one line of the text. */
  quote: string;
  /** The area of an unsupported claim. */
  focus?: string;
}

export interface LabelledText {
  file: string;
  text: string;
  /** A clean texts and variants, B drafts, C fair, D gaming, E no stories. */
  slice: string;
  base: string;
  labels: Label[];
}

export interface Corpus {
  name: string;
  texts: LabelledText[];
}

/** The corpora that are there. The shared one is only on some machines. */
export function corpora(): Corpus[] {
  return [
    { name: 'shared', folder: '../shared/corpus' },
    { name: 'development', folder: 'test/corpus/development' },
    { name: 'locked', folder: 'test/corpus/locked' },
  ]
    .filter(({ folder }) => existsSync(folder))
    .map(({ name, folder }) => ({ name, texts: readCorpus(folder) }));
}

/** @throws Error when a label file names a text that isn't there */
export function readCorpus(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => /^labels-.*\.json$/.test(name))
    .sort()
    .flatMap((name) => {
      const entries = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<
        string,
        Omit<LabelledText, 'file' | 'text'>
      >;
      return Object.entries(entries).map(([file, entry]) => ({
        ...entry,
        file,
        text: readFileSync(join(folder, file), 'utf8'),
      }));
    });
}

/** Changes when a text or a label does. */
export function hashOf(texts: readonly LabelledText[]): string {
  const hash = createHash('sha256');
  for (const one of [...texts].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    hash.update(JSON.stringify([one.file, one.text, one.labels]));
  }
  return hash.digest('hex').slice(0, 16);
}
