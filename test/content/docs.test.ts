import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly views: Readonly<Record<string, readonly { id: string; name: string }[]>>;
    readonly commands: readonly { title: string; category?: string }[];
    readonly configuration: readonly { properties: Readonly<Record<string, unknown>> }[];
  };
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { activationEvents, contributes } = json('package.json') as Manifest;
const texts = json('package.nls.json') as Readonly<Record<string, string>>;
const said = (text: string) => text.replace(/^%(.*)%$/, (_, key: string) => texts[key] ?? '');

const START = 'docs/README.md';
const DOCS = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const PAGES = ['README.md', ...DOCS];
const PICTURES = 'media/screenshots';

/** What no fence holds, so that examples stay examples. */
const proseOf = (path: string) =>
  readFileSync(path, 'utf8').replace(/^( *)(```+)[\s\S]*?^\1\2 *$/gm, '');

/** The cells of all tables, a row at a time; an escaped bar divides nothing. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
    row.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  );

/** Targets of links and pictures that aren't on the web. */
const linksOf = (path: string) =>
  [
    ...proseOf(path)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** As GitHub names headings. */
const anchorsOf = (path: string) =>
  [...proseOf(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

const fileOf = (from: string, target: string) =>
  target.startsWith('#') ? from : normalize(join(dirname(from), target.replace(/#.*/, '')));

function isThere(from: string, target: string): boolean {
  const file = fileOf(from, target);
  const [, anchor] = target.split('#');
  return existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor));
}

describe('the documentation', () => {
  const rows = rowsOf(proseOf(START));
  const views = Object.values(contributes.views).flat();
  const panels = activationEvents.flatMap((event) => /^onWebviewPanel:(.*)/.exec(event)?.[1] ?? []);

  for (const id of [...views.map((view) => view.id), ...panels]) {
    it(`has a page that says what ${id} shows, and how to open it`, () => {
      const row = rows.filter(([what]) => what?.includes(`\`${id}\``));
      assert.equal(row.length, 1);
      assert.match(row[0]?.[1] ?? '', /^\[.+\]\(.+\.md(#.+)?\)$/);
      assert.match(row[0]?.[2] ?? '', /^\*\*.+\*\*$/);
    });
  }

  it('names commands as they are called', () => {
    const ours = contributes.commands.map(({ category, title }) => `${category}: ${said(title)}`);
    const focuses = views.map(({ name }) => `Focus on ${said(name)} View`);
    const named = rows.flatMap(([, , command]) => /^\*\*(.+)\*\*$/.exec(command ?? '')?.[1] ?? []);
    assert.ok(named.length >= views.length + panels.length);
    assert.deepEqual(
      named.filter((one) => ![...ours, ...focuses].includes(one)),
      [],
    );
  });

  it('is found from its first page', () => {
    const found = linksOf(START).map((target) => fileOf(START, target));
    assert.deepEqual(
      DOCS.filter((page) => page !== START && !found.includes(page)),
      [],
    );
    assert.ok(linksOf('README.md').includes(START));
  });

  for (const page of PAGES) {
    it(`has no link or picture in ${page} that leads nowhere`, () => {
      assert.deepEqual(
        linksOf(page).filter((target) => !isThere(page, target)),
        [],
      );
    });
  }

  it('uses every picture that was taken for it', () => {
    const used = PAGES.flatMap((page) => linksOf(page).map((target) => fileOf(page, target)));
    const taken = readdirSync(PICTURES).map((name) => `${PICTURES}/${name}`);
    assert.ok(taken.length > 0);
    assert.deepEqual(
      taken.filter((picture) => !used.includes(picture)),
      [],
    );
  });

  it('lists every setting in the README', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const listed = rowsOf(proseOf('README.md')).flatMap(
      ([name]) => /^`(starStories\..+)`$/.exec(name ?? '')?.[1] ?? [],
    );
    assert.deepEqual(listed.toSorted(), settings.toSorted());
  });
});
