import * as l10n from '@vscode/l10n';
import {
  Disposable,
  languages,
  LanguageStatusSeverity,
  window,
  type LanguageStatusItem,
} from 'vscode';
import { numberOf } from '../core/language';
import { formatSeconds, spokenSeconds } from '../core/story/spoken';
import type { Severity } from '../core/lint/rule';
import type { Books } from './closed-book/books';
import type { CheckedStory } from './stories/check';
import type { OpenStories } from './stories/open-stories';
import type { StoryStore } from './stories/store';

/** Says beside the language of the active editor how its story stands; silent for other Markdown. */
export function registerLanguageStatus(
  stories: OpenStories,
  store: StoryStore,
  books: Books,
): Disposable {
  let item: LanguageStatusItem | undefined;
  const hide = () => {
    item?.dispose();
    item = undefined;
  };
  const update = async () => {
    const document = window.activeTextEditor?.document;
    const checked = document && (await stories.checked(document));
    if (window.activeTextEditor?.document !== document) return;
    if (!checked) {
      hide();
      return;
    }
    item ??= create();
    show(item, checked);
  };
  void update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(() => void update()),
    books.onDidChange(() => void update()),
    store.onDidChange((uri) => {
      if (uri.toString() === window.activeTextEditor?.document.uri.toString()) void update();
    }),
    { dispose: hide },
  );
}

function create(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('starStories.story', { language: 'markdown' });
  item.name = l10n.t('STAR story');
  item.command = { title: l10n.t('Show problems'), command: 'workbench.actions.view.problems' };
  return item;
}

function show(item: LanguageStatusItem, { story, findings, settings }: CheckedStory): void {
  const loud = findings.filter(({ severity }) => severity !== 'hint');
  const hints = findings.length - loud.length;
  item.text =
    loud.length === 0
      ? `$(check) ${l10n.t('Nothing to report')}`
      : numberOf(loud.length, l10n.t('{0} finding'), l10n.t('{0} findings'));
  const time = formatSeconds(spokenSeconds(story.words, settings.wordsPerMinute));
  item.detail =
    hints === 0
      ? l10n.t`STAR story, about ${time} spoken`
      : l10n.t`STAR story, about ${time} spoken, ${numberOf(hints, l10n.t('{0} hint'), l10n.t('{0} hints'))}`;
  item.severity = severityOf(loud.map(({ severity }) => severity));
}

function severityOf(found: readonly Severity[]): LanguageStatusSeverity {
  if (found.includes('error')) return LanguageStatusSeverity.Error;
  return found.includes('warning')
    ? LanguageStatusSeverity.Warning
    : LanguageStatusSeverity.Information;
}
