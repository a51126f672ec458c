import * as l10n from '@vscode/l10n';
import { QuickPickItemKind, Uri, window, type QuickPickItem } from 'vscode';
import type { StoryRecord } from '../../core/coverage/record';
import { EXPLORATORY_AREAS } from '../../core/guide/focus-areas';
import type { RecordSummary } from '../../core/round/record-summary';
import type { ToldChoice } from '../../core/round/told';
import { toldChoices } from '../../core/round/told-choices';
import type { StoryIndex } from '../story-index';
import { baseOf } from './saved-record';

interface StoryItem extends QuickPickItem {
  /** Absent on a line that separates. */
  id?: string;
}

/** Asks which stories were told in a round; undefined when the candidate leaves it as it is. */
export async function pickTold(
  record: Uri,
  { title, questions, told }: RecordSummary,
  index: StoryIndex,
): Promise<ToldChoice | undefined> {
  if (index.state === 'ready' && index.records.length === 0) {
    void window.showInformationMessage(l10n.t('There is no story in this workspace yet.'));
    return undefined;
  }
  const noted = new Set(told.map((path) => Uri.joinPath(baseOf(record), path).toString()));
  const items = storiesWhenReady(index).then((records) => {
    const within = records.filter(({ id }) => isReachable(Uri.parse(id), record));
    return itemsFor(toldChoices(within, questions), noted);
  });
  const picked = await window.showQuickPick(items, {
    title: l10n.t`Stories told: ${title}`,
    placeHolder: l10n.t('Which stories did you tell, without looking at them?'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked && { offered: idsOf(await items), picked: idsOf(picked) };
}

/** A path leads only to files of the same file system. */
export const isReachable = ({ scheme, authority }: Uri, record: Uri) =>
  scheme === record.scheme && authority === record.authority;

const idsOf = (items: readonly StoryItem[]) => new Set(items.flatMap(({ id }) => id ?? []));

/** The stories, once all are known. */
export async function storiesWhenReady(index: StoryIndex): Promise<readonly StoryRecord[]> {
  index.start();
  if (index.state !== 'ready') {
    await new Promise<void>((resolve) => {
      const listener = index.onDidChange(() => {
        if (index.state !== 'ready') return;
        listener.dispose();
        resolve();
      });
    });
  }
  return index.records;
}

function itemsFor(
  { fitting, others }: ReturnType<typeof toldChoices>,
  noted: ReadonlySet<string>,
): StoryItem[] {
  const toItem = (record: StoryRecord) => storyItem(record, noted.has(record.id));
  if (fitting.length === 0) return others.map(toItem);
  return [
    separator(l10n.t('For the topics of this round')),
    ...fitting.map(toItem),
    separator(l10n.t('Other stories')),
    ...others.map(toItem),
  ];
}

const separator = (label: string): StoryItem => ({ label, kind: QuickPickItemKind.Separator });

function storyItem({ id, title, focus }: StoryRecord, picked: boolean): StoryItem {
  const names = EXPLORATORY_AREAS.filter((area) => focus.includes(area.id)).map(({ name }) => name);
  return { id, label: title, description: names.join(', '), picked };
}
