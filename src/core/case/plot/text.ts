/** Words for numbers and moments. Written out, since the languages of engines differ. */

/** `2,310` or `99.95`: so many digits after the point, thousands parted by commas. */
export function numberText(value: number, digits: number): string {
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = rest === undefined ? parted : `${parted}.${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** `2,310 ms`, `99.95%`. */
export function valueText(
  value: number,
  { unit, digits }: { unit: string; digits: number },
): string {
  const number = numberText(value, digits);
  return unit === 'percent' || unit === '%' ? `${number}%` : `${number} ${unit}`;
}

const DAY = 24 * 60;

/** `3 h`, `2 d 4 h`, `1 h 20 min`; `0 min` for none. */
export function durationText(minutes: number): string {
  const parts = [
    [Math.floor(minutes / DAY), 'd'],
    [Math.floor((minutes % DAY) / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, unit]) => `${number} ${unit}`);
  return said.length > 0 ? said.join(' ') : '0 min';
}

/** `42 min ago`, `now`. @param at minutes before now (negative) */
export function whenText(at: number): string {
  return at === 0 ? 'now' : `${durationText(-at)} ago`;
}
