import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

interface Package {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Each folder with a manifest: the product’s, and those of what tests run in. */
const FOLDERS = ['.', ...['chromium', 'server', 'server-1.100'].map((name) => `test/host/${name}`)];

/** A range of released versions of the registry: no branch, no address, no newest of all. */
const RELEASED = /^[~^]?\d+(?:\.\d+){0,2}$/;
/** The same without a choice. */
const ONE = /^\d+\.\d+\.\d+$/;

describe('what is installed', () => {
  it('has a lock wherever there is a manifest', () => {
    const folders = readdirSync('test/host', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `test/host/${name}`);
    const withManifest = folders.filter((folder) => readdirSync(folder).includes('package.json'));
    assert.deepEqual(['.', ...withManifest.sort()], FOLDERS);
  });

  for (const folder of FOLDERS)
    describe(`in ${folder}`, () => {
      const { packages, lockfileVersion } = readJson(`${folder}/package-lock.json`) as {
        packages: Record<string, Package>;
        lockfileVersion: number;
      };
      const { '': own, ...others } = packages;

      it('is one version of each, held to its bytes', () => {
        assert.equal(lockfileVersion, 3);
        const loose = Object.entries(others).filter(
          ([, { version, integrity, link, resolved }]) =>
            !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version) ||
            !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
            link === true ||
            !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
        );
        assert.deepEqual(loose, []);
        assert.ok(Object.keys(others).length >= 15);
      });

      it('is what the manifest asks for, in released versions of the registry', () => {
        const asked = readJson(`${folder}/package.json`) as Package;
        for (const kind of ['dependencies', 'devDependencies'] as const) {
          assert.deepEqual(own?.[kind], asked[kind]);
          for (const [name, range] of Object.entries(asked[kind] ?? {}))
            assert.match(range, /^server/.test(name) ? ONE : RELEASED, name);
        }
      });
    });

  it('comes from the lock in every workflow', () => {
    const folder = '.github/workflows';
    for (const file of readdirSync(folder)) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      assert.doesNotMatch(text, /\bnpm (?:i|install|update|add)\b|\bnpx (?!--no-install )/, file);
      assert.match(text, /\bnpm ci\b/, file);
    }
  });

  it('has no library at run time beside the bundles', () => {
    const { dependencies } = readJson('package.json') as Package;
    assert.equal(dependencies, undefined);
  });
});
