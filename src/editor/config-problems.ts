import { Diagnostic, DiagnosticSeverity, languages, type Disposable, type Uri } from 'vscode';
import type { ConfigFileReading } from '../core/lint/config-file';
import { LineIndex } from '../core/text';
import { SOURCE } from './stories/diagnostics';
import { toRange } from './text';

/** Shows at its place what a configuration file says in vain. */
export class ConfigProblems implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(`${SOURCE} configuration`);

  set(uri: Uri, text: string, problems: ConfigFileReading['problems']): void {
    const lines = new LineIndex(text);
    this.collection.set(
      uri,
      problems.map(({ message, span }) => {
        const diagnostic = new Diagnostic(
          toRange(lines, span),
          message,
          DiagnosticSeverity.Warning,
        );
        diagnostic.source = SOURCE;
        return diagnostic;
      }),
    );
  }

  delete(uri: Uri): void {
    this.collection.delete(uri);
  }

  dispose(): void {
    this.collection.dispose();
  }
}
