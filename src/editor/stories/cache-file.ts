import { Uri, workspace } from 'vscode';
import { writeMarkers } from '../../core/index/marker';
import type { CacheScope, CachedStory } from '../../core/index/cache';
import type { World } from '../world';
import { Pacer } from './pacer';
import type { StoryEntry, StoryStore } from './store';

const NAME = 'stories.jsonl';

/** Stories that are turned into bytes at once. */
const CHUNK = 200;

/**
 * What is known of the stories, kept in a file of the extension's own between windows. Any number of
 * windows may use it: each one verifies what it finds there, and the last one to write wins.
 */
export class CacheFile {
  constructor(
    private readonly world: World,
    private readonly folder: Uri,
  ) {}

  /**
   * Puts what was kept of the stories in this workspace into the store.
   * @returns whether these are all stories there are, as far as one can know without looking
   */
  async load(store: StoryStore, scope: CacheScope): Promise<boolean> {
    const text = await this.read();
    if (text === undefined) return false;
    const { CacheReading } = await this.world.coverage();
    const reading = new CacheReading(text, scope);
    const pacer = new Pacer();
    for (const story of reading.stories()) {
      const uri = story && uriOf(story);
      if (uri) store.restore(uri, story);
      await pacer.pause();
    }
    return reading.isWhole;
  }

  async save(store: StoryStore, scope: CacheScope): Promise<void> {
    const chunks = await this.encode(store, scope);
    await this.world.replaceFile(Uri.joinPath(this.folder, NAME), joined(chunks));
  }

  private async encode(store: StoryStore, scope: CacheScope): Promise<Uint8Array[]> {
    const { cacheEntry, cacheFoot, cacheHead } = await this.world.coverage();
    const encoder = new TextEncoder();
    const pacer = new Pacer();
    const chunks: Uint8Array[] = [];
    let lines = cacheHead(scope);
    let count = 0;
    for (const { uri } of [...store.all()]) {
      // As it is now: it may have changed during a pause.
      const entry = store.get(uri);
      if (!entry?.counted) continue;
      lines += cacheEntry(...kept(entry, store));
      count += 1;
      if (count % CHUNK === 0) {
        chunks.push(encoder.encode(lines));
        lines = '';
      }
      await pacer.pause();
    }
    chunks.push(encoder.encode(lines + cacheFoot(count)));
    return chunks;
  }

  private async read(): Promise<string | undefined> {
    try {
      const bytes = await this.world.readFile(Uri.joinPath(this.folder, NAME));
      return new TextDecoder().decode(bytes);
    } catch {
      return undefined;
    }
  }
}

/** An entry with its markers, as far as another window may rely on them. */
function kept(entry: StoryEntry, store: StoryStore): [StoryEntry, string] {
  const markers = entry.cached ? entry.cached() : store.markers(entry.uri);
  return [markers ? entry : { ...entry, checkedBy: '' }, writeMarkers(markers ?? [])];
}

/** Where a story lies; undefined outside this workspace. */
function uriOf({ record }: CachedStory): Uri | undefined {
  try {
    const uri = Uri.parse(record.id, true);
    const isHere = uri.toString() === record.id && workspace.getWorkspaceFolder(uri) !== undefined;
    return isHere ? uri : undefined;
  } catch {
    return undefined;
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
