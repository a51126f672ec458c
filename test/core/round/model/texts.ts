/** A text by the id of its phase, which may be a name that every object has. */
export function textOf(texts: Readonly<Record<string, string>>, field: string): string {
  return (Object.hasOwn(texts, field) ? texts[field] : undefined) ?? '';
}
