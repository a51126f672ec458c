import { quoted } from '../round/matter';
import { list, maybeQuoted, type Entry } from '../round/record/matter-entries';
import { oneLine, safeLine } from '../round/record/typed-text';
import { RETRIEVAL_TYPE } from './declares';
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
  const lines = results.map((one) => `- ${oneLine(nameOf(one))}: ${recallText(one)}`);
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

/** Records are in English, whatever language the reader has. */
function recallText({ deck, recall, seconds, opening }: CueResult): string {
  if (recall === 'not') return 'not recalled';
  const named = recall === 'in-time' ? `named in ${seconds} s` : `named late, after ${seconds} s`;
  if (opening === undefined) return named;
  const what = deck === 'topics' ? 'its opening line' : 'its cost';
  return `${named}, ${opening ? 'with' : 'without'} ${what}`;
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
