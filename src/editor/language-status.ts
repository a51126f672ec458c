import {
  Disposable,
  languages,
  LanguageStatusSeverity,
  window,
  type LanguageStatusItem,
} from 'vscode';
import { count } from '../core/count';
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
  item.name = 'STAR story';
  item.command = { title: 'Show problems', command: 'workbench.actions.view.problems' };
  return item;
}

function show(item: LanguageStatusItem, { story, findings, settings }: CheckedStory): void {
  const loud = findings.filter(({ severity }) => severity !== 'hint');
  const hints = findings.length - loud.length;
  item.text = loud.length === 0 ? '$(check) Nothing to report' : count(loud.length, 'finding');
  const time = formatSeconds(spokenSeconds(story.words, settings.wordsPerMinute));
  const parts = [`about ${time} spoken`, ...(hints > 0 ? [count(hints, 'hint')] : [])];
  item.detail = `STAR story, ${parts.join(', ')}`;
  item.severity = severityOf(loud.map(({ severity }) => severity));
}

function severityOf(found: readonly Severity[]): LanguageStatusSeverity {
  if (found.includes('error')) return LanguageStatusSeverity.Error;
  return found.includes('warning')
    ? LanguageStatusSeverity.Warning
    : LanguageStatusSeverity.Information;
}
