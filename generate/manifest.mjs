import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { load } from './load.mjs';

const CONFIG_SCHEMA = 'src/core/lint/config-schema.ts';

const keyOf = (setting) => setting.replace('starStories.', 'setting.');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The schema with keys in place of its texts, which are added to `texts` by these keys. */
function withKeys(key, schema, texts) {
  const kept = (name, text) => {
    texts[name] = text;
    return `%${name}%`;
  };
  const { markdownDescription, description, enumItemLabels, enumDescriptions, ...others } = schema;
  const { properties, ...rest } = others;
  const entries = Object.entries(properties ?? {});
  return {
    ...rest,
    ...(markdownDescription && { markdownDescription: kept(key, markdownDescription) }),
    ...(description && { description: kept(key, description) }),
    ...(enumItemLabels && {
      enumItemLabels: enumItemLabels.map((text, at) =>
        kept(`${key}.${schema.enum[at]}.label`, text),
      ),
    }),
    ...(enumDescriptions && {
      enumDescriptions: enumDescriptions.map((text, at) => kept(`${key}.${schema.enum[at]}`, text)),
    }),
    ...(properties && {
      properties: Object.fromEntries(
        entries.map(([name, one]) => [name, withKeys(`${key}.${name}`, one, texts)]),
      ),
    }),
  };
}

/** The settings that are made from the rules, as the manifest has them, and their texts by key. */
function ruleSettings(schemas) {
  const texts = {};
  const settings = Object.entries(schemas).map(([id, schema]) => [
    id,
    withKeys(keyOf(id), schema, texts),
  ]);
  return { settings: Object.fromEntries(settings), texts };
}

/** Languages that the manifest is written in, with the file of each. */
function manifestLanguages() {
  return readdirSync('.')
    .map((file) => ({ file, tag: /^package\.nls(?:\.([\w-]+))?\.json$/.exec(file) }))
    .filter(({ tag }) => tag)
    .map(({ file, tag: [, tag = 'en'] }) => ({ file, tag }));
}

/**
 * The manifest and its texts in each language, with the settings that are made from the rules: what
 * these say in another language is what the code says of the rules in it. By file.
 */
export async function manifestSources() {
  const { lintSettingsSchema, useLanguage } = await load(CONFIG_SCHEMA, 'src/core/language.ts');
  const manifest = readJson('package.json');
  const { settings } = ruleSettings(lintSettingsSchema());
  for (const { properties } of manifest.contributes.configuration) {
    for (const id of Object.keys(properties)) properties[id] = settings[id] ?? properties[id];
  }
  const files = { 'package.json': manifest };
  for (const { file, tag } of manifestLanguages()) {
    const bundle = `l10n/bundle.l10n.${tag}.json`;
    useLanguage({ tag, texts: existsSync(bundle) ? readJson(bundle) : {} });
    files[file] = withDerived(readJson(file), ruleSettings(lintSettingsSchema()).texts, settings);
  }
  return files;
}

/** The texts of a file with those that are derived, which come last. */
function withDerived(texts, derived, settings) {
  const keys = Object.keys(settings).map(keyOf);
  const isOurs = (key) => keys.some((one) => key === one || key.startsWith(`${one}.`));
  const written = Object.entries(texts).filter(([key]) => !isOurs(key));
  return { ...Object.fromEntries(written), ...derived };
}
