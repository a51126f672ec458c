import * as l10n from '@vscode/l10n';
import { HEADING_TAGS } from '../story/headings';
import { plainName } from '../story/vocabulary';

/** Reports what can't be used, by the keys that lead to it. */
type Report = (path: string[], message: string) => void;

/** The languages of a list that headings are known in, each once. */
export function readHeadingLanguages(value: unknown, path: string[], report: Report): string[] {
  return entriesOf(value, path, report).filter((tag, at, all) => {
    if (HEADING_TAGS.includes(tag)) return all.indexOf(tag) === at;
    const place = [...path, String(at)];
    report(
      place,
      l10n.t`No headings are known in the language “${tag.slice(0, 40)}”; it is one of ${HEADING_TAGS.join(', ')}.`,
    );
    return false;
  });
}

/** The headings of a list; those without letters or digits could never be found. */
export function readOwnHeadings(value: unknown, path: string[], report: Report): string[] {
  return entriesOf(value, path, report)
    .map((heading) => heading.trim())
    .filter((heading, at) => {
      const isHeading = /[\p{L}\p{N}]/u.test(plainName(heading)) && !/[\r\n]/.test(heading);
      if (!isHeading)
        report([...path, String(at)], l10n.t('Write a heading in words, on one line.'));
      return isHeading;
    });
}

function entriesOf(value: unknown, path: string[], report: Report): string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  report(path, l10n.t`${String(path.at(-1))} is a list of words.`);
  return [];
}
