import { readFileSync } from 'node:fs';

/** A part of a JSON schema, as far as a setting uses it. */
export interface Schema {
  description?: string;
  markdownDescription?: string;
  enum?: string[];
  enumItemLabels?: string[];
  enumDescriptions?: string[];
  default?: unknown;
  scope?: string;
  order?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
}

export interface Command {
  command: string;
  title: string;
  category: string;
  icon?: string;
  enablement?: string;
}

export interface Color {
  id: string;
  description: string;
  defaults: Record<'dark' | 'light' | 'highContrast' | 'highContrastLight', string>;
}

export interface MenuItem {
  command: string;
  when?: string;
  group?: string;
}

export interface View {
  id: string;
  name: string;
  icon: string;
  contextualTitle: string;
}

export interface Step {
  id: string;
  title: string;
  description: string;
  media: { image: Record<'dark' | 'light' | 'hc' | 'hcLight', string>; altText: string };
  completionEvents: string[];
}

export interface SettingsGroup {
  id: string;
  title: string;
  order: number;
  properties: Record<string, Schema>;
}

/** The manifest of the extension, as far as tests ask it. */
export interface Manifest {
  displayName: string;
  description: string;
  activationEvents: string[];
  icon: string;
  main: string;
  browser: string;
  contributes: {
    commands: Command[];
    views: Record<string, View[]>;
    viewsContainers: { activitybar: { id: string; title: string; icon: string }[] };
    viewsWelcome: { view: string; contents: string }[];
    colors: Color[];
    menus: Record<string, MenuItem[]>;
    keybindings: { command: string; key: string; mac?: string; when?: string }[];
    configuration: SettingsGroup[];
    walkthroughs: { id: string; steps: Step[] }[];
    grammars: { path: string }[];
    snippets: { path: string }[];
  };
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The texts of the manifest in a language, by their keys. */
export function manifestTexts(tag = 'en'): Record<string, string> {
  const file = tag === 'en' ? 'package.nls.json' : `package.nls.${tag}.json`;
  return readJson(file) as Record<string, string>;
}

/** What stands in the manifest for a text that depends on the language; its key is the group. */
export const TEXT_KEY = /^%(.+)%$/;

/** The manifest as VS Code shows it in a language. */
export function readManifest(tag = 'en'): Manifest {
  const texts = manifestTexts(tag);
  const source = readFileSync('package.json', 'utf8');
  return JSON.parse(source, (_, value: unknown) => {
    const key = typeof value === 'string' ? TEXT_KEY.exec(value)?.[1] : undefined;
    return key === undefined ? value : (texts[key] ?? value);
  }) as Manifest;
}

/** All settings by name, in the order of their groups and then of themselves. */
export function settingsOf({ contributes }: Manifest): Record<string, Schema> {
  return Object.assign(
    {},
    ...contributes.configuration.map(({ properties }) => properties),
  ) as Record<string, Schema>;
}
