import type { ExtensionContext, WebviewViewProvider } from 'vscode';
import type { Trees } from './trees';

/** What a door hands on to the extension once that is there. */
export interface Extension {
  readonly coverageView: WebviewViewProvider;
}

/** Builds the extension; it registers what the doors stood in for, and fills the trees. */
export type Build = (context: ExtensionContext, trees: Trees) => Extension;
