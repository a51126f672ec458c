import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { load } from './load.mjs';

/** What translators start from; it isn't shipped, since these texts stand in the code. */
export const SOURCE_TEXTS = 'l10n/bundle.l10n.json';

const LIBRARY = "import * as l10n from '@vscode/l10n'";

/**
 * Every text that the code shows a reader, by the key that `@vscode/l10n` looks it up by: those of
 * `l10n.t`, and those that are kept as data. The library's own collector finds the same ones, but
 * takes a minute for it.
 */
export async function sourceTexts() {
  const { SHOWN_DATA } = await load('src/core/shown-data.ts');
  const texts = Object.fromEntries(SHOWN_DATA.map((text) => [text, text]));
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (/\.tsx?$/.test(name)) Object.assign(texts, textsIn(join('src', name)));
  }
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textsIn(file) {
  const source = readFileSync(file, 'utf8');
  const texts = {};
  const visit = (node) => {
    const text = ts.isTaggedTemplateExpression(node)
      ? isTranslation(node.tag) && withPlaces(node.template)
      : ts.isCallExpression(node) && isTranslation(node.expression) && given(node.arguments[0]);
    if (text) Object.assign(texts, text);
    ts.forEachChild(node, visit);
  };
  if (source.includes(LIBRARY)) visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022));
  return texts;
}

/** Whether this is `l10n.t`. */
const isTranslation = (node) =>
  ts.isPropertyAccessExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'l10n' &&
  node.name.text === 't';

/** The text of a template, `{0}` and so on in the places of its values. */
function withPlaces(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { [template.text]: template.text };
  const parts = template.templateSpans.map(({ literal }, at) => `{${at}}${literal.text}`);
  const text = [template.head.text, ...parts].join('');
  return { [text]: text };
}

/** The text of an argument, with what its comment tells translators; what is kept as data has none. */
function given(argument) {
  if (ts.isStringLiteralLike(argument)) return { [argument.text]: argument.text };
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  const valueOf = (name) => argument.properties.find((one) => one.name.text === name)?.initializer;
  const message = valueOf('message').text;
  const comment = (valueOf('comment')?.elements ?? []).map(({ text }) => text);
  return { [`${message}/${comment.join('')}`]: { message, comment } };
}
