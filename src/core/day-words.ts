const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** `19 November 2026` of a text that begins with `2026-11-19`; what begins with no day stays as it is. */
export function dayWords(text: string): string {
  const [, year = '', month, day] = DAY.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? text : `${Number(day)} ${name} ${year}`;
}

/** `19 Nov` of the same, where there is little room. */
export function shortDayWords(text: string): string {
  const [, , month, day] = DAY.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? text : `${Number(day)} ${name.slice(0, 3)}`;
}
