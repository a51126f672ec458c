import * as l10n from '@vscode/l10n';
import { ROUND_FORMATS, type RoundFormat } from '../guide/rounds';
import { shownSentence } from '../story/shown-title';
import { isObject, readLine, readPhases, type Report } from './format-phases';

/** Formats of the candidate's, and what keeps others from being used. */
export interface FormatReading {
  readonly formats: RoundFormat[];
  /** Whole sentences; each names the entry and says what is allowed. */
  readonly problems: string[];
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 40;
const LONGEST_ROUND = 240;

/**
 * Reads the setting `starStories.rounds.formats`: a list of `{ id, title, phases: [{ name, minutes,
 * kind, aim? }] }`. An entry with a problem is left out.
 *
 * @param value whatever stands in the settings
 */
export function readFormats(value: unknown): FormatReading {
  const formats: RoundFormat[] = [];
  const problems: string[] = [];
  if (value === undefined || value === null) return { formats, problems };
  if (!Array.isArray(value))
    return { formats, problems: [l10n.t('Write a list of round formats.')] };
  for (const [index, entry] of (value as unknown[]).entries()) {
    const found: string[] = [];
    const format = readFormat(entry, formats, (problem) => found.push(problem));
    if (format && found.length === 0) formats.push(format);
    problems.push(...found.map((problem) => l10n.t`${nameOf(entry, index)}: ${problem}.`));
  }
  return { formats, problems };
}

function nameOf(entry: unknown, index: number): string {
  const id = isObject(entry) ? entry['id'] : undefined;
  return typeof id === 'string' && id !== ''
    ? l10n.t`Format ${index + 1} (“${shownSentence(id.slice(0, LONGEST_ID))}”)`
    : l10n.t`Format ${index + 1}`;
}

function readFormat(
  entry: unknown,
  before: readonly RoundFormat[],
  report: Report,
): RoundFormat | undefined {
  if (!isObject(entry)) {
    report(l10n.t('write an object with id, title and phases'));
    return undefined;
  }
  const id = readId(entry['id'], before, report);
  const title = readLine(entry['title'], 'title', report);
  const phases = readPhases(entry['phases'], report);
  const minutes = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  if (minutes > LONGEST_ROUND) {
    report(l10n.t`its phases take ${minutes} minutes; ${LONGEST_ROUND} are allowed`);
  }
  return { id, title, minutes, phases };
}

function readId(value: unknown, before: readonly RoundFormat[], report: Report): string {
  const id = typeof value === 'string' ? value : '';
  if (!ID.test(id) || id.length > LONGEST_ID) {
    report(
      l10n.t`id has to be lower-case letters, digits and hyphens, a letter first, at most ${LONGEST_ID} in all`,
    );
  } else if (Object.hasOwn(ROUND_FORMATS, id)) {
    report(l10n.t('a round of ours has this id and can’t be replaced; choose another one'));
  } else if (before.some((one) => one.id === id)) {
    report(l10n.t('another format has this id; choose another one'));
  }
  return id;
}
