import * as l10n from '@vscode/l10n';
import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  type Uri,
  window,
  workspace,
  type DiagnosticCollection,
  type TextDocument,
} from 'vscode';
import type { SignalId } from '../../core/guide/case';
import { numberOf } from '../../core/language';
import type { RecordProblem } from '../../core/round/record/problem';
import type { SheetReading } from '../../core/round/record/read-partner-sheet';
import type { RoundRecord } from '../../core/round/record/record';
import { LineIndex } from '../../core/text';
import type { Books } from '../closed-book/books';
import { unlessInterview } from '../closed-book/unless-closed';
import { saveAs } from '../save-as';
import { fileName, parentOf, toRange } from '../text';
import { unlinked } from '../unlinked';
import type { World } from '../world';
import { chooseRecord, type RecordQuestion } from './choose-record';
import { findCase } from './debrief-case';
import { textOf } from './debrief-stories';
import { editRecord } from './edit-record';
import type { SavedRounds } from './saved-rounds';

/** What sheets for partners are made with. */
export interface PartnerParts {
  readonly world: World;
  readonly saved: SavedRounds;
  readonly books: Books;
}

const questionFor = (title: string): RecordQuestion => ({
  title,
  placeHolder: l10n.t('Which round?'),
  fits: () => true,
  none: l10n.t('No round is saved yet; a partner’s sheet belongs to one.'),
});

/** A sheet on which a partner rates a round, written and read back. */
export function registerPartnerSheets(parts: PartnerParts): Disposable {
  const { books } = parts;
  const problems = languages.createDiagnosticCollection('star-partner-sheet');
  const on = (title: string, run: (record: Uri) => Promise<void>) =>
    unlessInterview(books, async (target?: unknown) => {
      try {
        const record = await chooseRecord(target, parts.saved, questionFor(title));
        if (record) await run(record);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(unlinked(`${title}: ${reason}`));
      }
    });
  const write = on(l10n.t('Export partner sheet'), (record) => exportSheet(record, parts));
  const read = on(l10n.t('Read partner sheet back'), (record) =>
    readSheet(record, parts, problems),
  );
  return Disposable.from(
    problems,
    books.onDidChange(() => {
      if (books.reason === 'interview') problems.clear();
    }),
    // What is wrong with a sheet is told of the sheet as it was read.
    workspace.onDidChangeTextDocument(({ document }) => problems.delete(document.uri)),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    commands.registerCommand('starStories.exportPartnerSheet', write),
    commands.registerCommand('starStories.readPartnerSheet', read),
  );
}

async function exportSheet(record: Uri, { world }: PartnerParts): Promise<void> {
  const { sheetFor, readRecord, noRecord } = await world.engine();
  const read = readRecord(await textOf(record, world));
  if (!read.record) throw new Error(noRecord());
  const sheet = sheetFor(read.record, await expectedIn(read.record, world));
  await saveAs({
    name: `${fileName(record.path).replace(/\.md$/, '')}-partner.md`,
    kind: 'Markdown',
    extension: 'md',
    what: l10n.t('The sheet'),
    content: () => Promise.resolve(new TextEncoder().encode(sheet)),
  });
}

/** What the case of a record lets one expect; nothing when it is gone. */
async function expectedIn(record: RoundRecord, world: World): Promise<SignalId[]> {
  const study = record.case && (await findCase(record.case.id, world));
  return (study?.expects ?? []).map(({ signal }) => signal);
}

const otherRound = () => l10n.t('The sheet is about another round.');

async function readSheet(
  record: Uri,
  { world }: PartnerParts,
  diagnostics: DiagnosticCollection,
): Promise<void> {
  const [sheet] =
    (await window.showOpenDialog({
      title: l10n.t('Read partner sheet back'),
      openLabel: l10n.t({ message: 'Read', args: [], comment: ['button that reads a file'] }),
      filters: { Markdown: ['md'] },
      defaultUri: parentOf(record),
    })) ?? [];
  if (!sheet) return;
  const document = await workspace.openTextDocument(sheet);
  const { readPartnerSheet, readRecord, partnerEdits } = await world.engine();
  const { started, ratings, ticks, problems } = readPartnerSheet(document.getText());
  if (started === undefined) throw new Error(l10n.t('The file is no partner sheet.'));
  await editRecord(record, (text) => {
    if (readRecord(text).record?.started !== started) throw new Error(otherRound());
    return partnerEdits(text, { ratings, ticks });
  });
  show(document, problems, diagnostics);
  const read = l10n.t`Your partner’s ratings are in the record: ${whatWasRead(ratings, ticks)}.`;
  if (problems.length === 0) void window.showInformationMessage(unlinked(read));
  else await tell(document, problems, ratings.length > 0 ? read : l10n.t('No rating was read.'));
}

/** `2 focus areas, 3 signals` */
function whatWasRead(ratings: SheetReading['ratings'], ticks: SheetReading['ticks']): string {
  const seen = ticks.filter(({ isSeen }) => isSeen).length;
  const areas = numberOf(ratings.length, l10n.t('{0} focus area'), l10n.t('{0} focus areas'));
  if (ticks.length === 0) return areas;
  return [areas, numberOf(seen, l10n.t('{0} signal'), l10n.t('{0} signals'))].join(', ');
}

function show(
  document: TextDocument,
  problems: readonly RecordProblem[],
  diagnostics: DiagnosticCollection,
): void {
  const lines = new LineIndex(document.getText());
  const shown = problems.map(({ span, message }) => {
    const diagnostic = new Diagnostic(toRange(lines, span), message, DiagnosticSeverity.Warning);
    diagnostic.source = 'STAR';
    return diagnostic;
  });
  diagnostics.set(document.uri, shown);
}

async function tell(
  document: TextDocument,
  problems: readonly RecordProblem[],
  read: string,
): Promise<void> {
  const [first] = problems;
  if (!first) return;
  const range = toRange(new LineIndex(document.getText()), first.span);
  const line = range.start.line + 1;
  const others = problems.length - 1;
  const message =
    others > 0
      ? l10n.t`${read} Line ${line} of the sheet: ${first.message} (and ${others} more)`
      : l10n.t`${read} Line ${line} of the sheet: ${first.message}`;
  const show = l10n.t({ message: 'Show', args: [], comment: ['button that shows where it is'] });
  if ((await window.showWarningMessage(unlinked(message), show)) === show) {
    await window.showTextDocument(document, { selection: range });
  }
}
