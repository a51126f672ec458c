/** Names of the fields of a manifest whose texts VS Code shows to a user. */
const SHOWN = new Set([
  ...['title', 'shortTitle', 'label', 'contextualTitle', 'contents', 'altText'],
  ...['displayName', 'userDescription', 'description', 'markdownDescription'],
  ...['enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels', 'errorMessage'],
  ...['patternErrorMessage', 'deprecationMessage', 'markdownDeprecationMessage'],
]);

/** Below these a text is for an assistant, or for npm. */
const NOT_SHOWN = new Set(['inputSchema', 'scripts', 'exports', 'repository', 'bugs']);

/** A text of a manifest that a user reads, with where it stands. */
export interface ShownText {
  path: string;
  text: string;
}

/** Every text of a manifest that VS Code shows to a user. */
export function shownTexts(value: unknown, path = ''): ShownText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = `${path}/${name}`;
    if (NOT_SHOWN.has(name)) return [];
    if (SHOWN.has(name) || /^\/contributes\/views\/\w+\/\d+\/name$/.test(here)) {
      const texts = textsOf(inner).map((text) => ({ path: here, text }));
      if (texts.length > 0) return texts;
    }
    return shownTexts(inner, here);
  });
}

function textsOf(value: unknown): string[] {
  const all = Array.isArray(value) ? (value as unknown[]) : [value];
  return all.filter((one) => typeof one === 'string');
}
