/** Codes of Node and of VS Code for what is no file (any more), and so no story. */
const NO_FILE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'FileNotFound', 'FileIsADirectory'];

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'You have no permission to read it.',
  EPERM: 'You have no permission to read it.',
  NoPermissions: 'You have no permission to read it.',
  ELOOP: 'It is a link that leads in a circle.',
  EBUSY: 'Another program keeps it locked.',
  EFTYPE: 'It is no regular file.',
  EFBIG: 'It is too large for a story.',
  Unavailable: 'Its file system doesn’t answer.',
};

export const NO_TEXT = 'It isn’t a text file.';

/**
 * Why a story can't be read, as a sentence.
 *
 * @param error what reading threw
 * @returns undefined when there is no such file
 */
export function unreadableReason(error: unknown): string | undefined {
  const code = codeOf(error);
  if (NO_FILE.includes(code)) return undefined;
  if (Object.hasOwn(REASONS, code)) return REASONS[code];
  return code === '' ? 'It can’t be read.' : `It can’t be read (${code}).`;
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
