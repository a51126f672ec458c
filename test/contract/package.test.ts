import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ENTRIES } from '../content/bundles';
import { integrityOf, librariesIn, purlOf, readBill } from './bill';
import { zipEntries, type ZipEntry } from './zip-entries';

const KB = 1024;

/** What may be in the .vsix, each with the most bytes that one such file has. */
const REVIEWED: readonly [pattern: RegExp, most: number][] = [
  [/^(?:\[Content_Types\]\.xml|extension\.vsixmanifest)$/, 16 * KB],
  [/^extension\/package\.json$/, 96 * KB],
  [/^extension\/package\.nls(?:\.[a-z-]+)?\.json$/, 48 * KB],
  [/^extension\/(?:readme|changelog)\.md$/, 48 * KB],
  [/^extension\/LICENSE\.txt$/, 4 * KB],
  [/^extension\/dist\/ThirdPartyNotices\.txt$/, 96 * KB],
  [/^extension\/dist\/extension\.js$/, 10 * KB],
  [/^extension\/dist\/node-host\.js$/, 248 * KB],
  [/^extension\/dist\/web\/extension\.js$/, 1400 * KB],
  [/^extension\/dist\/core\/(?:engine|coverage|cases|review|plan|preparation)\.mjs$/, 340 * KB],
  [/^extension\/dist\/core\/shared-[0-9A-Z]{8}\.mjs$/, 200 * KB],
  [/^extension\/dist\/cases\/[a-z-]+\.case\.yaml$/, 96 * KB],
  [/^extension\/dist\/views\/[a-z]+\.(?:js|css)$/, 96 * KB],
  [/^extension\/l10n\/bundle\.l10n\.[a-z-]+\.json$/, 200 * KB],
  [/^extension\/media\/(?:icon\.png|(?:activity|tab-dark|tab-light)\.svg)$/, 8 * KB],
  [/^extension\/media\/walkthrough\/[a-z]+-(?:dark|light)\.png$/, 64 * KB],
  [/^extension\/(?:snippets|syntaxes)\/[a-z.-]+\.json$/, 32 * KB],
  [/^extension\/docs\/(?:case|config)\.schema\.json$/, 64 * KB],
  [/^extension\/sample\/(?:\.gitignore|[\w./-]+\.md)$/, 16 * KB],
];

/** What the whole may weigh as it is downloaded; what it weighs is in docs/releasing.md. */
const MOST_WITHOUT_PICTURES = 1450 * KB;
const MOST = 1900 * KB;

/** What a package is made from. */
const isMadeFrom = (name: string) =>
  !['dist', 'out', 'node_modules', 'test', '.git'].includes(name) && !name.endsWith('.vsix');

/** A copy of the tree with times of its own, at a path that is made to be trouble. */
function copyTree(parent: string, name: string): string {
  const copy = join(parent, name);
  mkdirSync(copy);
  for (const one of readdirSync('.').filter(isMadeFrom)) {
    cpSync(one, join(copy, one), { recursive: true });
  }
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function pack(folder: string, surroundings: Record<string, string>): Buffer {
  const file = join(folder, 'packed.vsix');
  const { status, stderr } = spawnSync(process.execPath, ['packaging/package.mjs', file], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600', ...surroundings },
  });
  assert.equal(status, 0, stderr);
  return readFileSync(file);
}

/** Runs something while new files get these modes. */
function underMask<T>(mask: number, work: () => T): T {
  const before = process.umask(mask);
  try {
    return work();
  } finally {
    process.umask(before);
  }
}

const sum = (entries: readonly ZipEntry[]) => entries.reduce((all, { packed }) => all + packed, 0);

describe('the .vsix', function () {
  this.timeout(400_000);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'star-package-'));
  let first: Buffer;
  let entries: ZipEntry[];

  before(() => {
    first = pack(copyTree(folder, 'one'), {});
    entries = zipEntries(first);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('has the same bytes when it is made elsewhere under other circumstances', () => {
    const again = underMask(0o077, () =>
      pack(copyTree(folder, 'über #2 100%'), { TZ: 'Asia/Kathmandu', LC_ALL: 'da_DK.UTF-8' }),
    );
    assert.deepEqual(zipEntries(again), entries);
    assert.ok(first.equals(again));
  });

  it('holds what was reviewed, in files of the size that was', () => {
    const strange = entries.filter(
      ({ name, size }) => !REVIEWED.some(([pattern, most]) => pattern.test(name) && size <= most),
    );
    assert.deepEqual(strange, []);
    for (const [pattern] of REVIEWED) {
      assert.ok(
        entries.some(({ name }) => pattern.test(name)),
        String(pattern),
      );
    }
  });

  it('holds each case once', () => {
    const cases = readdirSync('src/core/guide/cases').map((name) => `extension/dist/cases/${name}`);
    const held = entries.filter(({ name }) => name.endsWith('.yaml')).map(({ name }) => name);
    assert.deepEqual(held.sort(), cases.sort());
    const [, seat] = /^seat: *(.{30})/m.exec(
      readFileSync('src/core/guide/cases/locked-out.case.yaml', 'utf8'),
    )!;
    for (const bundle of ['dist/core/cases.mjs', 'dist/web/extension.js']) {
      assert.ok(!readFileSync(resolve(folder, 'one', bundle), 'utf8').includes(seat!), bundle);
    }
  });

  it('weighs no more than is stated', () => {
    const pictures = entries.filter(({ name }) => name.endsWith('.png'));
    assert.ok(sum(entries) - sum(pictures) <= MOST_WITHOUT_PICTURES, `${sum(entries)}`);
    assert.ok(first.length <= MOST, `${first.length}`);
  });

  describe('the libraries in it', () => {
    const bill = () => readBill(join(folder, 'one/packed.cdx.json'));

    it('are all in the bill of materials, and no other', async () => {
      const bundled = await Promise.all(ENTRIES.map(librariesIn));
      const listed = bill().components.map(({ purl }) => purl);
      assert.deepEqual(listed, [...new Set(bundled.flat())].sort());
      assert.ok(listed.length > 40);
    });

    it('are in the bill as package-lock.json has them', () => {
      for (const { hashes, licenses, purl } of bill().components) {
        const [hash] = hashes;
        assert.equal(hash?.alg, 'SHA-512');
        const integrity = `sha512-${Buffer.from(hash.content, 'hex').toString('base64')}`;
        assert.equal(integrity, integrityOf(purl), purl);
        assert.match(JSON.stringify(licenses), /^\[\{"license":\{"id":"(?:MIT|ISC)"\}\}\]$/, purl);
      }
    });

    it('each are needed by another one, or by us', () => {
      const { dependencies, metadata, components } = bill();
      const uses = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
      const reached = new Set<string>();
      const reach = (ref: string) => {
        if (reached.has(ref)) return;
        reached.add(ref);
        (uses.get(ref) ?? assert.fail(ref)).forEach(reach);
      };
      reach(metadata.component.purl);
      assert.equal(reached.size, components.length + 1);
    });

    it('have their licenses in the package', () => {
      const notices = readFileSync(join(folder, 'one/dist/ThirdPartyNotices.txt'), 'utf8');
      const noticed = Array.from(notices.matchAll(/^-{72}\n\n(\S+) (\S+) \((?:MIT|ISC)\)$/gm));
      assert.deepEqual(
        noticed.map(([, name = '', version = '']) => purlOf(name, version)).sort(),
        bill().components.map(({ purl }) => purl),
      );
    });

    it('are told of this very package, at the time of its commit', () => {
      const { metadata } = bill();
      const content = createHash('sha256').update(first).digest('hex');
      assert.deepEqual(metadata.component.hashes, [{ alg: 'SHA-256', content }]);
      assert.equal(metadata.timestamp, '2026-01-01T00:00:00.000Z');
    });
  });
});
