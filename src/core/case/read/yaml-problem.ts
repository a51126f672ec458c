import type { Document, ErrorCode } from 'yaml';
import type { CaseProblem } from './problem';

/** The usual causes, by what the parser calls them. */
const CAUSES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'This isn’t indented as what is around it, or a bracket before it isn’t closed.',
  BAD_SCALAR_START: 'Put quotes around this: its first sign means something else in YAML.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around this: a colon within it starts a new key in YAML.',
  MISSING_CHAR: 'A quote, a comma or a bracket isn’t closed before this.',
  MULTILINE_IMPLICIT_KEY:
    'A key is on a line of its own, followed by a colon: one is missing here.',
  MULTIPLE_DOCS: 'A file holds one case: what follows this line isn’t read.',
  TAB_AS_INDENT: 'Indent with spaces here: YAML takes no tabs.',
};

/** What keeps a file from being YAML, in plain words; undefined when nothing does. */
export function yamlProblem(source: string, { errors }: Document): CaseProblem | undefined {
  const [error] = errors;
  if (!error) return undefined;
  const start = Math.min(error.pos[0], Math.max(0, source.length - 1));
  const line = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  const message = CAUSES[error.code] ?? 'From here on this isn’t YAML, and can’t be read.';
  const end = Math.min(source.length, start + Math.max(1, line.trimEnd().length));
  return { code: 'case-yaml', severity: 'error', span: { start, end }, message };
}
