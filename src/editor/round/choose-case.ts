import { QuickPickItemKind, window, workspace, type QuickPickItem } from 'vscode';
import type { CaseKind } from '../../core/guide/case';
import type { BrokenCase, CaseShelf, ShelvedCase } from '../cases/shelf';
import type { SavedRound } from './saved-rounds';

type Item = QuickPickItem & { readonly chosen?: ShelvedCase; readonly broken?: BrokenCase };

/** Asks which case to play; a broken one is opened where it is wrong. */
export async function chooseCase(
  { cases, broken }: CaseShelf,
  saved: readonly SavedRound[],
): Promise<ShelvedCase | undefined> {
  const item = (one: ShelvedCase) => itemOf(one, saved);
  const items: Item[] = [
    ...section('Your own', cases.filter(({ own }) => own).map(item)),
    ...section('Can’t be played', broken.map(brokenItem)),
    ...section('Shipped', cases.filter(({ own }) => !own).map(item)),
  ];
  const picked = await window.showQuickPick(items, {
    title: 'Start a case',
    placeHolder: 'Which case do you want to work through?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.broken) await openBroken(picked.broken);
  return picked?.chosen;
}

function section(label: string, items: readonly Item[]): Item[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

const KINDS: Readonly<Record<CaseKind, string>> = {
  outage: 'Outage',
  deploy: 'New service or change',
  takeover: 'Struggling service',
};

/** How hard a case is, from 1 on. */
const LEVELS = ['easier', 'medium', 'hard'];

function itemOf(chosen: ShelvedCase, saved: readonly SavedRound[]): Item {
  const { id, title, kind, difficulty, exercises } = chosen;
  const last = saved.find((round) => round.case === id);
  const words = [
    KINDS[kind],
    LEVELS[difficulty - 1],
    last ? `played ${dateOf(last)}` : 'not played',
  ];
  const terms = exercises.map((term) => term.replaceAll('-', ' ')).join(', ');
  return { label: title, description: words.join(' · '), detail: terms, chosen };
}

const dateOf = ({ started }: SavedRound): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(Date.parse(started));

function brokenItem(broken: BrokenCase): Item {
  const label = `$(warning) ${workspace.asRelativePath(broken.uri)}`;
  return { label, description: 'open it at the problem', detail: broken.problem, broken };
}

async function openBroken({ uri, range }: BrokenCase): Promise<void> {
  await window.showTextDocument(uri, { selection: range });
}
