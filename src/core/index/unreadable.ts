import * as l10n from '@vscode/l10n';
/** Codes of Node and of VS Code for what is no file (any more), and so no story. */
const NO_FILE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'FileNotFound', 'FileIsADirectory'];

const noPermission = () => l10n.t('You have no permission to read it.');

const REASONS: Readonly<Record<string, () => string>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  NoPermissions: noPermission,
  ELOOP: () => l10n.t('It is a link that leads in a circle.'),
  EBUSY: () => l10n.t('Another program keeps it locked.'),
  EFTYPE: () => l10n.t('It is no regular file.'),
  EFBIG: () => l10n.t('It is too large for a story.'),
  Unavailable: () => l10n.t('Its file system doesn’t answer.'),
};

export const noText = (): string => l10n.t('It isn’t a text file.');

/**
 * Why a story can't be read, as a sentence.
 *
 * @param error what reading threw
 * @returns undefined when there is no such file
 */
export function unreadableReason(error: unknown): string | undefined {
  const code = codeOf(error);
  if (NO_FILE.includes(code)) return undefined;
  if (Object.hasOwn(REASONS, code)) return REASONS[code]?.();
  return code === '' ? l10n.t('It can’t be read.') : l10n.t('It can’t be read ({0}).', code);
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
