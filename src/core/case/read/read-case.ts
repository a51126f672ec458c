import * as l10n from '@vscode/l10n';
import { isNode, parseDocument, type Document } from 'yaml';
import type { Case, CaseSeries } from '../../guide/case';
import { stripByteOrderMark, type Span } from '../../text';
import { CASE_FORMAT, type WrittenCase } from './format-case';
import { tooMuch } from './limits';
import { Places } from './places';
import type { CaseProblem } from './problem';
import { Reading } from './reading';
import { yamlProblem } from './yaml-problem';

export interface CaseReading {
  /** Absent when anything keeps it from being read whole. */
  readonly study?: Case;
  readonly problems: readonly CaseProblem[];
  /** Where its parts stand. */
  readonly places: Places;
}

/**
 * Reads the file of a case. Whatever it holds, this gives problems and never throws.
 * @param text of the file; spans count without its byte order mark
 */
export function readCase(text: string): CaseReading {
  const source = stripByteOrderMark(text);
  const excess = tooMuch(source);
  if (excess) return failed('case-yaml', excess.message, excess.span);
  const document = parse(source);
  const reading = new Reading(source);
  const places = new Places(document, reading);
  const problem = yamlProblem(source, document);
  if (problem) return { problems: [problem], places };
  const study = read(document, reading, places);
  reading.resolve();
  const { problems } = reading;
  return study && problems.length === 0 ? { study, problems, places } : { problems, places };
}

/** The file as a tree. A lone CR ends a line for the editor, but not in YAML; keys that stand twice are ours to find, since the parser takes long for them. */
export function parse(source: string): Document {
  return parseDocument(source.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
}

function failed(code: CaseProblem['code'], message: string, span: Span): CaseReading {
  const nothing = new Places(parse(''), new Reading(''));
  return { problems: [{ code, severity: 'error', message, span }], places: nothing };
}

function read(document: Document, reading: Reading, places: Places): Case | undefined {
  const { contents } = document;
  const written = isNode(contents)
    ? CASE_FORMAT.read(contents, reading)
    : reading.report(undefined, l10n.t('This file is empty: a case begins with its id.'));
  if (!written) return undefined;
  written.series.forEach((one, index) => {
    if (!hasPoints(one))
      reading.report(
        places.at('series', index, 'step'),
        l10n.t`A plot has ${LEAST_POINTS} to ${MOST_POINTS} points; this one has ${pointsOf(one)}.`,
      );
  });
  return toCase(written);
}

type WrittenSeries = WrittenCase['series'][number];

const LEAST_POINTS = 12;
const MOST_POINTS = 500;

function pointsOf({ span, step }: WrittenSeries): number {
  return Math.floor(span / step) + 1;
}

function hasPoints(one: WrittenSeries): boolean {
  return pointsOf(one) >= LEAST_POINTS && pointsOf(one) <= MOST_POINTS;
}

function toCase(written: WrittenCase): Case {
  return { ...written, series: written.series.map(toSeries) };
}

function toSeries({ span, step, seed, shape, ...rest }: WrittenSeries): CaseSeries {
  return { ...rest, shape: { ...shape, span, step, seed } };
}
