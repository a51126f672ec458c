import * as l10n from '@vscode/l10n';
import { numberOf } from '../../core/language';
import type { Finding } from '../../core/lint/rule';
import { SEVERITIES } from '../../core/lint/rule';
import type { Marker } from '../../core/index/marker';
import type { LineIndex } from '../../core/text';
import type { CheckedStory } from './check';

/** A file with more markers than this helps nobody; VS Code drops very large sets altogether. */
const MOST = 100;

/** Stands for the findings held back. */
export const MORE = 'more';

/**
 * The findings of a story for the Problems panel: the most valuable ones and an entry for the rest.
 *
 * @param all whether the candidate has asked to see the rest, too
 */
export function toMarkers({ story, findings }: CheckedStory, all: boolean): Marker[] {
  const wanted = all ? findings : findings.filter(({ folded }) => !folded);
  const shown = wanted.slice(0, MOST);
  const markers = shown.map((finding) => toMarker(finding, story.lines));
  const rest = findings.filter((finding) => !shown.includes(finding));
  if (rest.length > 0) markers.push(moreMarker(rest, story.lines, all));
  return markers;
}

function toMarker({ rule, severity, message, span }: Finding, lines: LineIndex): Marker {
  return { rule, severity, message, from: lines.place(span.start), to: lines.place(span.end) };
}

/** Stands on the last line, so that it comes last among entries that are as grave. */
function moreMarker(rest: readonly Finding[], lines: LineIndex, all: boolean): Marker {
  const place = { line: lines.lineCount - 1, column: 0 };
  const severity = SEVERITIES.find((one) => rest.some((finding) => finding.severity === one));
  return {
    rule: MORE,
    severity: severity ?? 'hint',
    message: moreMessage(rest.length, all),
    from: place,
    to: place,
  };
}

function moreMessage(more: number, all: boolean): string {
  return all
    ? numberOf(
        more,
        l10n.t('{0} more finding in this file; solve the first ones to see them.'),
        l10n.t('{0} more findings in this file; solve the first ones to see them.'),
      )
    : numberOf(
        more,
        l10n.t('{0} more finding in this file; show them by the light bulb, or solve these first.'),
        l10n.t(
          '{0} more findings in this file; show them by the light bulb, or solve these first.',
        ),
      );
}
