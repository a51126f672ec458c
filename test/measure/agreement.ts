import { readFileSync } from 'node:fs';
import type { LabelledText } from './corpus';

const FILE = 'test/corpus/second-reading.json';

/** Labels that are counted by words or hang on form alone; nobody needs to agree on them. */
const COUNTED = [
  ...['situation-heavy', 'thin-action', 'thin-result', 'too-long', 'too-short'],
  ...['missing-section', 'empty-section', 'duplicate-section', 'section-order', 'placeholder'],
  ...[
    'invalid-front-matter',
    'missing-focus',
    'unknown-focus',
    'unknown-topic',
    'many-focus-areas',
  ],
];

export interface Agreement {
  texts: number;
  /** Marks that both readers, only the first and only the second have set. */
  both: number;
  onlyFirst: number;
  onlySecond: number;
}

/** How far a second reader, without sight of the first labels, set the same ones. */
export function agreement(texts: readonly LabelledText[]): Agreement {
  const second = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string[]>;
  const total: Agreement = { texts: 0, both: 0, onlyFirst: 0, onlySecond: 0 };
  for (const { file, labels } of texts) {
    const theirs = second[file];
    if (!theirs) continue;
    total.texts += 1;
    const first = new Set(
      labels
        .filter(({ label }) => !COUNTED.includes(label))
        .map(({ label, focus }) => (focus ? `${label}:${focus}` : label)),
    );
    total.both += theirs.filter((mark) => first.has(mark)).length;
    total.onlySecond += theirs.filter((mark) => !first.has(mark)).length;
    total.onlyFirst += [...first].filter((mark) => !theirs.includes(mark)).length;
  }
  return total;
}
