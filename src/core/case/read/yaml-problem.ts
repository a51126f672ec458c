import * as l10n from '@vscode/l10n';
import type { Document, ErrorCode } from 'yaml';
import type { CaseProblem } from './problem';

/** What keeps a file from being YAML, in plain words; undefined when nothing does. */
export function yamlProblem(source: string, { errors }: Document): CaseProblem | undefined {
  const [error] = errors;
  if (!error) return undefined;
  const start = Math.min(error.pos[0], Math.max(0, source.length - 1));
  const line = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  const message = causeOf(error.code);
  const end = Math.min(source.length, start + Math.max(1, line.trimEnd().length));
  return { code: 'case-yaml', severity: 'error', span: { start, end }, message };
}

/** The usual causes, by what the parser calls them. */
function causeOf(code: ErrorCode): string {
  switch (code) {
    case 'BAD_INDENT':
      return l10n.t(
        'This isn’t indented as what is around it, or a bracket before it isn’t closed.',
      );
    case 'BAD_SCALAR_START':
      return l10n.t('Put quotes around this: its first sign means something else in YAML.');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return l10n.t('Put quotes around this: a colon within it starts a new key in YAML.');
    case 'MISSING_CHAR':
      return l10n.t('A quote, a comma or a bracket isn’t closed before this.');
    case 'MULTILINE_IMPLICIT_KEY':
      return l10n.t('A key is on a line of its own, followed by a colon: one is missing here.');
    case 'MULTIPLE_DOCS':
      return l10n.t('A file holds one case: what follows this line isn’t read.');
    case 'TAB_AS_INDENT':
      return l10n.t('Indent with spaces here: YAML takes no tabs.');
    default:
      return l10n.t('From here on this isn’t YAML, and can’t be read.');
  }
}
