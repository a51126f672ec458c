import { Diagnostic, languages, workspace, type Disposable, type TextDocument } from 'vscode';
import type { Severity } from '../core/lint/rule';
import { LineIndex, type Span } from '../core/text';
import type { Books } from './closed-book/books';
import { SETTINGS } from './config';
import { LEVELS, SOURCE } from './stories/diagnostics';
import { toRange } from './text';

/** Something to say about a place in a file of ours that is no story. */
export interface DocumentProblem {
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly code?: string;
}

/** What is wrong with a document; undefined when it is none of this kind. */
export type ReadProblems = (
  document: TextDocument,
) => Promise<readonly DocumentProblem[] | undefined>;

/** What may be otherwise for a kind of files. */
export interface ProblemOptions {
  /** Whether a document may be of this kind; the others aren't read. */
  isOne?: (document: TextDocument) => boolean;
  /** Hides the problems during an interview. */
  books?: Pick<Books, 'reason' | 'ready' | 'onDidChange'>;
}

/** Nobody reads problems while typing. */
const REST_MS = 300;

/** Shows at their places what is wrong with files of one kind, while they are open. */
export class DocumentProblems implements Disposable {
  private readonly collection;
  private readonly waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: Disposable[];

  /** @param kind in the plural, for VS Code's own lists */
  constructor(
    kind: string,
    private readonly read: ReadProblems,
    private readonly options: ProblemOptions = {},
  ) {
    this.collection = languages.createDiagnosticCollection(`${SOURCE} ${kind}`);
    this.subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.plan(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.plan(document)),
      workspace.onDidCloseTextDocument((document) => this.forget(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTINGS)) this.all();
      }),
      ...(options.books ? [options.books.onDidChange(() => this.all())] : []),
    ];
    this.all();
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    for (const one of [...this.subscriptions, this.collection]) one.dispose();
  }

  private all(): void {
    for (const document of workspace.textDocuments) this.plan(document);
  }

  private plan(document: TextDocument): void {
    const { isOne = isMarkdown } = this.options;
    if (!isOne(document)) return;
    clearTimeout(this.waiting.get(document));
    const timer = setTimeout(() => void this.show(document), REST_MS);
    this.waiting.set(document, timer);
  }

  private forget(document: TextDocument): void {
    clearTimeout(this.waiting.get(document));
    this.waiting.delete(document);
    this.collection.delete(document.uri);
  }

  private async problemsOf(document: TextDocument): ReturnType<ReadProblems> {
    const { books } = this.options;
    await books?.ready;
    const problems = await this.read(document);
    return books?.reason === 'interview' ? undefined : problems;
  }

  private async show(document: TextDocument): Promise<void> {
    const { version } = document;
    const problems = await this.problemsOf(document);
    if (document.isClosed || document.version !== version) return;
    const lines = new LineIndex(document.getText());
    this.collection.set(
      document.uri,
      problems?.map((problem) => toDiagnostic(lines, problem)),
    );
  }
}

const isMarkdown = ({ languageId }: TextDocument) => languageId === 'markdown';

function toDiagnostic(
  lines: LineIndex,
  { span, message, severity, code }: DocumentProblem,
): Diagnostic {
  const diagnostic = new Diagnostic(toRange(lines, span), message, LEVELS[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  return diagnostic;
}
