import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { corpora, hashOf } from './corpus';
import { readPublished, withFirstRun, PUBLISHED_FILE } from './published';
import { aligned, cleanLines, HEADER, measure, rows, type Measurement } from './report';
import { casesOf } from './score';

const details = process.argv.includes('--details');
const recording = process.argv.includes('--record');
const date = process.argv[process.argv.indexOf('--record') + 1] ?? '';

/** Nobody looks at the locked half before the run that is recorded. */
const unlocked = recording || readPublished().runs.length > 0;

for (const corpus of corpora()) {
  if (corpus.name === 'locked' && !unlocked) continue;
  const measurement = measure(corpus);
  print(measurement);
  if (details && corpus.name !== 'locked') printMistakes(measurement);
  if (corpus.name === 'locked' && recording) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
    }).trim();
    const run = { date, commit, corpus: hashOf(corpus.texts) };
    const published = withFirstRun(readPublished(), measurement, run);
    writeFileSync(PUBLISHED_FILE, `${JSON.stringify(published, null, 2)}\n`);
  }
}

function print(measurement: Measurement): void {
  console.log(`\n${measurement.name}: ${measurement.texts} texts\n`);
  for (const line of aligned([HEADER, ...rows(measurement)])) console.log(line);
  console.log('');
  for (const line of cleanLines(measurement)) console.log(line);
}

function printMistakes({ scores, checked }: Measurement): void {
  console.log('');
  for (const { rule } of scores) {
    for (const { file, wanted, found } of casesOf(rule, checked)) {
      if (wanted.length > 0 === found.length > 0) continue;
      const [missed] = wanted;
      const [wrong] = found;
      console.log(
        missed
          ? `missed   ${rule}  ${file}  ${missed.focus ?? ''} ${missed.quote}`
          : `mistaken ${rule}  ${file}  ${wrong?.message ?? ''}`,
      );
    }
  }
}
