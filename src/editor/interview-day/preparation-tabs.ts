import {
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  TabInputWebview,
  window,
  workspace,
  type Tab,
  type TextDocument,
  type Uri,
} from 'vscode';
import { declaresOurs } from '../../core/interview-day/declares-ours';
import { isCase } from '../cases/is-case';
import { isUnsaved, type Book } from '../closed-book/book-tabs';
import { PEEK_SCHEME } from '../closed-book/peek-page';
import { holdsQuestions } from '../round/question-problems';
import { liesAmongRounds } from '../round/saved-record';
import { RULE_SCHEME } from '../rule-pages';
import { isStory, liesAmongStories } from '../stories/is-story';

/** A tab that shows something of the preparation. */
export interface PreparationTab extends Book {
  /** Closing it would lose words. */
  readonly isUnsaved: boolean;
}

const OUR_PAGES = 'starStories.';
const PREVIEW = 'markdown.preview';
const OUR_SCHEMES = new Set([PEEK_SCHEME, RULE_SCHEME]);

/** All tabs with stories, sheets, plans, rounds, cases, questions, and pages of ours. */
export async function preparationTabs(): Promise<PreparationTab[]> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const found = await Promise.all(tabs.map(preparationIn));
  return found.flatMap((book) => (book ? [{ ...book, isUnsaved: isUnsaved(book) }] : []));
}

async function preparationIn(tab: Tab): Promise<Book | undefined> {
  const { input } = tab;
  if (input instanceof TabInputWebview) return isPage(input.viewType) ? { tab } : undefined;
  const book = documentIn(tab);
  if (!book?.uri) return undefined;
  const shown = [book.uri, ...(book.original ? [book.original] : [])];
  const ours = await Promise.all(shown.map(isPreparation));
  return ours.includes(true) ? book : undefined;
}

/** A preview doesn't tell its document, which may well be a story. */
const isPage = (viewType: string) => viewType.includes(OUR_PAGES) || viewType.endsWith(PREVIEW);

function documentIn(tab: Tab): Book | undefined {
  const { input } = tab;
  if (input instanceof TabInputText) return { tab, uri: input.uri };
  if (input instanceof TabInputCustom) return { tab, uri: input.uri, editor: input.viewType };
  if (input instanceof TabInputTextDiff) {
    return { tab, uri: input.modified, original: input.original };
  }
  return undefined;
}

async function isPreparation(uri: Uri): Promise<boolean> {
  if (OUR_SCHEMES.has(uri.scheme)) return true;
  try {
    return prepares(await workspace.openTextDocument(uri));
  } catch {
    return false; // It is no text, or gone.
  }
}

/** By what the settings say of its place, or by what it says of itself. */
function prepares(document: TextDocument): boolean {
  return (
    isStory(document) ||
    liesAmongStories(document) ||
    liesAmongRounds(document.uri) ||
    isCase(document) ||
    holdsQuestions(document) ||
    declaresOurs(document.getText())
  );
}
