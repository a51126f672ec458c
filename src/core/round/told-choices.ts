import type { StoryRecord } from '../coverage/record';

const titles = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Stories to choose from, each part by title: those for a topic that the round asked about, and the
 * others.
 *
 * @param questions ids of the main questions, which are numbered within their topic: `failure-2`
 */
export function toldChoices(
  records: readonly StoryRecord[],
  questions: readonly string[],
): { fitting: StoryRecord[]; others: StoryRecord[] } {
  const asked = new Set(questions.map((id) => id.replace(/-\d+$/, '')));
  const fits = ({ topics }: StoryRecord) => topics.some((topic) => asked.has(topic));
  const sorted = records.toSorted(
    (a, b) => titles.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
  );
  return {
    fitting: sorted.filter(fits),
    others: sorted.filter((record) => !fits(record)),
  };
}

/** The path that leads from a folder to a file; both are absolute, with `/`. */
export function pathFrom(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = file.split('/').filter(Boolean);
  const away = from.findIndex((part, at) => part !== to[at]);
  const shared = away < 0 ? from.length : away;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
