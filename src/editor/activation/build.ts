import type { ExtensionContext, WebviewViewProvider } from 'vscode';

/** What a door hands on to the extension once that is there. */
export interface Extension {
  readonly coverageView: WebviewViewProvider;
}

/** Builds the extension; it registers what the doors stood in for. */
export type Build = (context: ExtensionContext) => Extension;
