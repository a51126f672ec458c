/** What was measured of an index, as figures to keep. */
import { median, percentile } from '../processes.mjs';

/** @param {string} of which stories, such as `2,000 stories` */
export function figuresOf(of, { runs: { read, cold, warm }, changes, feel, model }) {
  const middle = (list, value) => median(list.map(value));
  const cpu = (list, what) => middle(list, (run) => run[what].cpu) / 1000;
  const floor = middle(read, (run) => run.cpu) / 1000;
  const all = (kind, what) => changes[kind].flatMap((run) => run[what]);
  const figures = {
    'a bare read, CPU s': floor,
    'first window: active after, ms': middle(cold, (run) => run.activation.wall),
    'first window: badge after, ms': middle(cold, (run) => run.known.wall),
    'first window: all known, CPU s': cpu(cold, 'known'),
    'first window: all checked, CPU s': cpu(cold, 'checked'),
    'first window: all checked, times a bare read': cpu(cold, 'checked') / floor,
    'next window: badge after, ms': middle(warm, (run) => run.known.wall),
    'next window: all known, CPU s': cpu(warm, 'known'),
    'next window: all checked, CPU s': cpu(warm, 'checked'),
    'next window: share of the first one': cpu(warm, 'checked') / cpu(cold, 'checked'),
    'heap, MB more': middle(cold, (run) => run.heap),
    'longest block while indexing, ms': middle(cold, (run) => run.longest),
    'a file written until the badge is new, ms': median(all('disk', 'badge')),
    'a key pressed until its findings are new, ms': median(all('key', 'findings')),
    'a key pressed until its letter stands there, without us, ms, p95': late(feel.without),
    'the same while all is checked': late(feel.indexing),
    'the same with all checked': late(feel.after),
    'typing with all checked, times without us': late(feel.after) / late(feel.without),
    'coverage counted again, ms': model.coverage,
    'tree of the view made again, ms': model['sidebar tree'],
  };
  return Object.fromEntries(
    Object.entries(figures).map(([what, value]) => [`${of}: ${what}`, value]),
  );
}

const late = ({ screen }) => percentile(screen, 0.95);
