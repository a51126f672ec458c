import type { Severity } from '../core/lint/rule';
import { declaresPlan } from '../core/plan/declares';
import { lintPlan } from '../core/plan/lint';
import { zoneName } from '../core/plan/zone-name';
import { declaresRetrieval } from '../core/retrieval/declares';
import { lintRetrieval } from '../core/retrieval/lint';
import { declaresRecord } from '../core/round/record-summary';
import { lintRecord } from '../core/round/record/lint-record';
import { declaresSheet } from '../core/sheets/declares';
import { lintSheet } from '../core/sheets/lint';
import type { Span } from '../core/text';

/** Something wrong in a file that is no story. */
export interface FileProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}

/** A kind of file that is checked besides stories; rules have no say in it. */
interface FileKind {
  /** How one of them is called. */
  readonly name: string;
  /** Whether a text says that it is one, wherever its file lies. */
  declares(text: string): boolean;
  /** Offsets count from behind a byte order mark. */
  lint(text: string, wordsPerMinute: number): readonly FileProblem[];
}

export const FILE_KINDS = {
  rounds: {
    name: 'saved round',
    declares: (text) => declaresRecord(text) || declaresRetrieval(text),
    lint: (text) => (declaresRetrieval(text) ? lintRetrieval(text) : lintRecord(text)),
  },
  plans: {
    name: 'plan',
    declares: declaresPlan,
    lint: (text) =>
      lintPlan(text, {
        zone: zoneName(
          Intl.DateTimeFormat().resolvedOptions().timeZone,
          new Date().getTimezoneOffset(),
        ),
        zones: [...Intl.supportedValuesOf('timeZone'), 'UTC'],
      }),
  },
  sheets: { name: 'sheet', declares: declaresSheet, lint: lintSheet },
} satisfies Record<string, FileKind>;

export type FileKindId = keyof typeof FILE_KINDS;

export const FILE_KIND_IDS = Object.keys(FILE_KINDS) as FileKindId[];

/** What a text says that it is; undefined for a story and for everything else. */
export function fileKind(text: string): FileKindId | undefined {
  return FILE_KIND_IDS.find((id) => FILE_KINDS[id].declares(text));
}
