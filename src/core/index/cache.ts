import type { StoryRecord } from '../coverage/record';
import { readRecord } from './cached-record';
import { readMarkers, type Marker } from './marker';
import { isCount, isObject, isText, own, parseJson } from './shape';

/** What is kept of a story between windows. No text of it, but title, front matter and findings. */
export interface CachedStory {
  record: StoryRecord;
  /** Of the text that this was made from: it holds only for a file with the same. */
  fingerprint: string;
  /** Under what it was checked; empty when it wasn't. */
  checkedBy: string;
  /** Read when asked for; undefined when they can't be. */
  markers: () => Marker[] | undefined;
}

/** What a cache as a whole was made for. Where this differs, the stories of one are no others. */
export interface CacheScope {
  /** Version of the extension: another one may check otherwise. */
  extension: string;
  /** What was searched for stories, in any form. */
  places: string;
}

/** Changes whenever the lines below do. */
const FORMAT = 'star-stories index 2';

/** The first line of a cache. */
export function cacheHead({ extension, places }: CacheScope): string {
  return `${JSON.stringify({ format: FORMAT, extension, places })}\n`;
}

/** Two lines: markers are many, and not needed before the file is known to be the same. */
export function cacheEntry(
  { record, fingerprint, checkedBy }: Omit<CachedStory, 'markers'>,
  markers: string,
): string {
  return `${JSON.stringify({ fingerprint, checkedBy, record })}\n${markers}\n`;
}

/** The last line, without which a cache was torn. */
export function cacheFoot(stories: number): string {
  return JSON.stringify({ stories });
}

/**
 * Reads a cache, whoever wrote it and whatever it holds; what can't be used is left out. Its stories
 * are read one by one, so that the caller may pause between them.
 */
export class CacheReading {
  private readonly lines: string[];
  private readonly head: unknown;
  private valid = 0;

  constructor(
    text: string,
    private readonly scope: CacheScope,
  ) {
    this.lines = text.split('\n');
    this.head = parseJson(this.lines[0] ?? '');
  }

  /** The stories; undefined stands for one that can't be used. */
  *stories(): Generator<CachedStory | undefined> {
    if (this.inHead('format') !== FORMAT) return;
    const isOtherVersion = this.inHead('extension') !== this.scope.extension;
    for (let i = 1; i + 2 < this.lines.length; i += 2) {
      const story = readEntry(this.lines[i] ?? '', this.lines[i + 1] ?? '');
      if (story) this.valid += 1;
      yield story && isOtherVersion ? { ...story, checkedBy: '' } : story;
    }
  }

  /** Whether the stories, all of them read by now, are those that were there: for the same places, and none lost. */
  get isWhole(): boolean {
    const foot = parseJson(this.lines.at(-1) ?? '');
    const count = isObject(foot) ? own(foot, 'stories') : undefined;
    const isSamePlace = this.inHead('places') === this.scope.places;
    return isSamePlace && isCount(count) && count > 0 && count === this.valid;
  }

  private inHead(name: string): unknown {
    return isObject(this.head) ? own(this.head, name) : undefined;
  }
}

function readEntry(line: string, markers: string): CachedStory | undefined {
  const value = parseJson(line);
  if (!isObject(value)) return undefined;
  const record = readRecord(own(value, 'record'));
  const fingerprint = own(value, 'fingerprint');
  const checkedBy = own(value, 'checkedBy');
  if (!record || !isText(fingerprint) || !isText(checkedBy)) return undefined;
  return { record, fingerprint, checkedBy, markers: () => readMarkers(markers) };
}
