import * as l10n from '@vscode/l10n';

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** `November 19, 2026` of a text that begins with `2026-11-19`; what begins with no day stays as it is. */
export function dayWords(text: string): string {
  const [, year = '', month, day] = DAY.exec(text) ?? [];
  const name = months()[Number(month) - 1];
  if (name === undefined) return text;
  return l10n.t({
    message: '{0} {1}, {2}',
    args: [name, Number(day), year],
    comment: ['Month, day and year, as in November 19, 2026.'],
  });
}

/** `Nov 19` of the same, where there is little room. */
export function shortDayWords(text: string): string {
  const [, , month, day] = DAY.exec(text) ?? [];
  const name = shortMonths()[Number(month) - 1];
  if (name === undefined) return text;
  return l10n.t({
    message: '{0} {1}',
    args: [name, Number(day)],
    comment: ['Short month and day, as in Nov 19.'],
  });
}

const months = (): string[] => [
  l10n.t('January'),
  l10n.t('February'),
  l10n.t('March'),
  l10n.t('April'),
  l10n.t('May'),
  l10n.t('June'),
  l10n.t('July'),
  l10n.t('August'),
  l10n.t('September'),
  l10n.t('October'),
  l10n.t('November'),
  l10n.t('December'),
];

const shortMonths = (): string[] => [
  l10n.t('Jan'),
  l10n.t('Feb'),
  l10n.t('Mar'),
  l10n.t('Apr'),
  l10n.t({ message: 'May', args: [], comment: ['Short month, as in May 19.'] }),
  l10n.t('Jun'),
  l10n.t('Jul'),
  l10n.t('Aug'),
  l10n.t('Sep'),
  l10n.t('Oct'),
  l10n.t('Nov'),
  l10n.t('Dec'),
];
