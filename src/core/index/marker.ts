import { SEVERITIES, type Severity } from '../lint/rule';
import type { Place } from '../text';
import { all, isCount, isText, parseJson } from './shape';

/** A finding as the Problems panel shows it. */
export interface Marker {
  /** Id of the rule. */
  rule: string;
  severity: Severity;
  message: string;
  from: Place;
  to: Place;
}

/** Markers as one line of text. */
export function writeMarkers(markers: readonly Marker[]): string {
  return JSON.stringify(
    markers.map(({ rule, severity, message, from, to }) => [
      rule,
      SEVERITIES.indexOf(severity),
      ...[from.line, from.column, to.line, to.column],
      message,
    ]),
  );
}

/** Reads what `writeMarkers` has written; undefined when it is anything else. */
export function readMarkers(line: string): Marker[] | undefined {
  return all(parseJson(line), readMarker);
}

function readMarker(value: unknown): Marker | undefined {
  if (!Array.isArray(value) || value.length !== 7) return undefined;
  const [rule, grade, line, column, lastLine, lastColumn, message] = value as unknown[];
  const severity = isCount(grade) ? SEVERITIES[grade] : undefined;
  const from = readPlace(line, column);
  const to = readPlace(lastLine, lastColumn);
  if (!isText(rule) || !isText(message) || !severity || !from || !to) return undefined;
  return { rule, severity, message, from, to };
}

function readPlace(line: unknown, column: unknown): Place | undefined {
  return isCount(line) && isCount(column) ? { line, column } : undefined;
}
