import * as l10n from '@vscode/l10n';
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { CaseKind } from '../../core/guide/case';
import type { BrokenCase, CaseShelf, ShelvedCase } from '../cases/shelf';
import { shownPath } from '../text';
import { dateLanguage } from './date-language';
import type { SavedRound } from './saved-rounds';

type Item = QuickPickItem & { readonly chosen?: ShelvedCase; readonly broken?: BrokenCase };

/** Asks which case to play; a broken one is opened where it is wrong. */
export async function chooseCase(
  { cases, broken }: CaseShelf,
  saved: readonly SavedRound[],
): Promise<ShelvedCase | undefined> {
  const item = (one: ShelvedCase) => itemOf(one, saved);
  const items: Item[] = [
    ...section(l10n.t('Your own'), cases.filter(({ own }) => own).map(item)),
    ...section(l10n.t('Can’t be played'), broken.map(brokenItem)),
    ...section(
      l10n.t({ message: 'Shipped', args: [], comment: ['cases that come with us'] }),
      cases.filter(({ own }) => !own).map(item),
    ),
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Start a case'),
    placeHolder: l10n.t('Which case do you want to work through?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.broken) await openBroken(picked.broken);
  return picked?.chosen;
}

function section(label: string, items: readonly Item[]): Item[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

function kindWords(kind: CaseKind): string {
  switch (kind) {
    case 'outage':
      return l10n.t('Outage');
    case 'deploy':
      return l10n.t('New service or change');
    case 'takeover':
      return l10n.t('Struggling service');
  }
}

function difficultyWords(difficulty: ShelvedCase['difficulty']): string {
  switch (difficulty) {
    case 1:
      return l10n.t({ message: 'easier', args: [], comment: ['how hard a case is'] });
    case 2:
      return l10n.t({ message: 'medium', args: [], comment: ['how hard a case is'] });
    case 3:
      return l10n.t({ message: 'hard', args: [], comment: ['how hard a case is'] });
  }
}

function itemOf(chosen: ShelvedCase, saved: readonly SavedRound[]): Item {
  const { id, title, kind, difficulty, exercises } = chosen;
  const last = saved.find((round) => round.case === id);
  const words = [
    kindWords(kind),
    difficultyWords(difficulty),
    last ? l10n.t`played ${dateOf(last)}` : l10n.t('not played'),
  ];
  const terms = exercises.map((term) => term.replaceAll('-', ' ')).join(', ');
  return { label: title, description: words.join(' · '), detail: terms, chosen };
}

const dateOf = ({ started }: SavedRound): string =>
  new Intl.DateTimeFormat(dateLanguage(), { dateStyle: 'medium' }).format(Date.parse(started));

function brokenItem(broken: BrokenCase): Item {
  const label = `$(warning) ${shownPath(broken.uri)}`;
  return { label, description: l10n.t('open it at the problem'), detail: broken.problem, broken };
}

async function openBroken({ uri, range }: BrokenCase): Promise<void> {
  await window.showTextDocument(uri, { selection: range });
}
