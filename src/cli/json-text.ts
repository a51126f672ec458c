/** Marks that JSON leaves as they are, though a terminal may obey them. */
const OBEYED = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Data as indented JSON that any terminal can show. */
export function jsonText(data: unknown): string {
  const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(data, null, 2).replace(OBEYED, escaped)}\n`;
}
