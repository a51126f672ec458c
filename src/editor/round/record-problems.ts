import { Diagnostic, Disposable, languages, workspace, type TextDocument } from 'vscode';
import type { RecordProblem } from '../../core/round/record/problem';
import { declaresRecord } from '../../core/round/record-summary';
import { LineIndex } from '../../core/text';
import { lintEnabled, SETTINGS } from '../config';
import { LEVELS, SOURCE } from '../stories/diagnostics';
import { toRange } from '../text';
import type { World } from '../world';

/** Long enough not to check each letter that is typed. */
const PAUSE_MS = 300;

/** Shows what is wrong with the saved rounds that are open, while stories are checked, too. */
export function registerRecordProblems(world: Pick<World, 'engine'>): Disposable {
  const shown = languages.createDiagnosticCollection(`${SOURCE} rounds`);
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const check = async (document: TextDocument) => {
    if (!isChecked(document)) return shown.delete(document.uri);
    const { lintRecord } = await world.engine();
    if (document.isClosed) return;
    const text = document.getText();
    const lines = new LineIndex(text);
    shown.set(
      document.uri,
      lintRecord(text).map((problem) => toDiagnostic(problem, lines)),
    );
  };
  const forget = ({ uri }: TextDocument) => {
    clearTimeout(waiting.get(uri.toString()));
    waiting.delete(uri.toString());
  };
  const checkSoon = (document: TextDocument) => {
    if (document.languageId !== 'markdown') return;
    forget(document);
    waiting.set(
      document.uri.toString(),
      setTimeout(() => void check(document), PAUSE_MS),
    );
  };
  const checkAll = () => workspace.textDocuments.forEach((document) => void check(document));

  checkAll();
  return Disposable.from(
    shown,
    workspace.onDidOpenTextDocument((document) => void check(document)),
    workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)),
    workspace.onDidCloseTextDocument((document) => {
      forget(document);
      shown.delete(document.uri);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTINGS)) checkAll();
    }),
    new Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
  );
}

const isChecked = (document: TextDocument): boolean =>
  document.languageId === 'markdown' &&
  // An old version beside the file is nobody's to put right.
  document.uri.scheme !== 'git' &&
  lintEnabled(document.uri) &&
  declaresRecord(document.getText());

function toDiagnostic(
  { code, severity, message, span }: RecordProblem,
  lines: LineIndex,
): Diagnostic {
  const diagnostic = new Diagnostic(toRange(lines, span), message, LEVELS[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  return diagnostic;
}
