/** The bill of materials: which libraries the bundles hold, as CycloneDX has it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledFolders, licenseOf } from './bundled.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * @param {import('esbuild').Metafile[]} metafiles of all bundles
 * @throws Error when a library isn’t the one that package-lock.json names, or names no license
 */
export function materials(metafiles) {
  const own = read('package.json');
  const lock = read('package-lock.json').packages;
  const folders = new Map(bundledFolders(metafiles).map((folder) => [placeOf(folder), folder]));
  const byName = (a, b) => (refOf(a, lock) < refOf(b, lock) ? -1 : 1);
  const places = [...folders.keys()].sort(byName);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...about(own) } },
    components: places.map((place) => library(folders.get(place), lock[place])),
    dependencies: ['', ...places].map((place) => uses(place, lock, folders)),
  };
}

/**
 * The bill of a package that was made: with its time and checksum.
 * @param {object} bill what `materials` has returned
 * @param {{ file: string, seconds: number }} made the package, and its time since 1970
 */
export function billOf({ metadata, ...bill }, { file, seconds }) {
  const content = createHash('sha256').update(readFileSync(file)).digest('hex');
  const component = { ...metadata.component, hashes: [{ alg: 'SHA-256', content }] };
  const timestamp = new Date(seconds * 1000).toISOString();
  return { ...bill, metadata: { timestamp, component } };
}

/** A library’s place in package-lock.json. */
const placeOf = (folder) => folder.slice(folder.indexOf('node_modules/'));

function library(folder, locked) {
  const manifest = read(join(folder, 'package.json'));
  const { name, version } = manifest;
  if (locked?.version !== version)
    throw new Error(`${name} ${version} isn’t what package-lock.json names: run npm ci`);
  const content = Buffer.from(locked.integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  const hashes = [{ alg: 'SHA-512', content }];
  return { type: 'library', ...about(manifest), scope: 'required', hashes };
}

function about(manifest) {
  const { name, version } = manifest;
  const [bare, group] = name.split('/').reverse();
  const license = licenseOf(manifest);
  const isOne = /^[\w.-]+$/.test(license);
  return {
    'bom-ref': purlOf(manifest),
    ...(group && { group }),
    name: bare,
    version,
    licenses: [isOne ? { license: { id: license } } : { expression: license }],
    purl: purlOf(manifest),
  };
}

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** What a place depends on, as far as it is bundled. */
function uses(place, lock, folders) {
  const { dependencies, devDependencies } = lock[place];
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const used = names.map((name) => find(name, place, lock)).filter((one) => folders.has(one));
  return { ref: refOf(place, lock), dependsOn: used.map((one) => refOf(one, lock)).sort() };
}

const refOf = (place, lock) =>
  purlOf({ name: lock[place].name ?? place.split('node_modules/').at(-1), ...lock[place] });

/** Where Node finds a library: in the folder of the one that asks, else further up. */
function find(name, from, lock) {
  const place = `${from}/node_modules/${name}`.replace(/^\//, '');
  if (lock[place] || from === '') return place;
  return find(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), lock);
}
