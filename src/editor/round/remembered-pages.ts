import { Uri, type Memento } from 'vscode';

const PLACE = 'starStories.ratingPages';
/** Nobody has more open; a host that is killed leaves its own behind. */
const MOST = 50;

interface Remembered {
  readonly title: string;
  readonly record: string;
}

/** Which records have pages, for the extension host that comes after one that was killed. */
export class RememberedPages {
  constructor(private readonly state: Pick<Memento, 'get' | 'update'>) {}

  /** The records of pages with this title, the one opened last first. */
  recordsOf(title: string): Uri[] {
    const found = this.all().filter((one) => one.title === title);
    return found.map(({ record }) => Uri.parse(record, true)).reverse();
  }

  add(title: string, record: Uri): void {
    const page = { title, record: record.toString() };
    this.keep([...this.others(record), page].slice(-MOST));
  }

  forget(record: Uri): void {
    this.keep(this.others(record));
  }

  private others(record: Uri): Remembered[] {
    return this.all().filter((one) => one.record !== record.toString());
  }

  private all(): readonly Remembered[] {
    return this.state.get<readonly Remembered[]>(PLACE, []);
  }

  private keep(pages: readonly Remembered[]): void {
    void this.state.update(PLACE, pages);
  }
}
