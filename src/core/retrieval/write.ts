import { quoted } from '../round/matter';
import { list, maybeQuoted, type Entry } from '../round/record/matter-entries';
import { oneLine, safeLine } from '../round/record/typed-text';
import { RETRIEVAL_TYPE } from './declares';
import { recallWords } from './recall-words';
import type { CueResult, RetrievalRecord } from './retrieval';

/**
 * The Markdown file of a retrieval drill: front matter with one line for each cue, which
 * `readRetrieval` takes back, and the same in words below it.
 *
 * @param nameOf the name of a topic or of a pattern, for people
 */
export function writeRetrieval(
  record: RetrievalRecord,
  nameOf: (result: CueResult) => string,
): string {
  const { title, started, ended, seed, limit, results } = record;
  const lines = results.map((one) => `- ${oneLine(nameOf(one))}: ${recallWords(one)}`);
  return [
    '---',
    `type: ${RETRIEVAL_TYPE}`,
    `title: ${quoted(oneLine(title))}`,
    `started: ${quoted(started)}`,
    `ended: ${quoted(ended)}`,
    `seed: ${seed}`,
    `limit-seconds: ${limit}`,
    ...list('cues', results.map(entryOf)),
    '---',
    '',
    `# ${oneLine(title)}`,
    '',
    ...(lines.length > 0 ? lines.map(safeLine) : ['Nothing was asked.']),
    '',
  ].join('\n');
}

function entryOf({ deck, cue, recall, seconds, story, opening, typed }: CueResult): Entry {
  return {
    deck,
    cue: quoted(cue),
    recall,
    seconds,
    story: maybeQuoted(story),
    opening,
    typed: typed === '' ? undefined : quoted(oneLine(typed)),
  };
}
