import * as l10n from '@vscode/l10n';
import { window } from 'vscode';

/** A kind of file that something can be exported as. */
export interface ExportKind {
  readonly label: string;
  readonly detail: string;
  readonly extension: string;
}

/**
 * The format that a caller names, or else the one that is picked.
 * @param kinds in the order in which they are offered
 */
export async function chooseFormat<Format extends string>(
  kinds: Readonly<Record<Format, ExportKind>>,
  title: string,
  wanted?: Format,
): Promise<Format | undefined> {
  if (wanted !== undefined && Object.hasOwn(kinds, wanted)) return wanted;
  const items = (Object.entries(kinds) as [Format, ExportKind][]).map(([format, kind]) => ({
    ...kind,
    format,
  }));
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('As what?'),
    ignoreFocusOut: true,
  });
  return picked?.format;
}
