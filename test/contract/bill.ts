import { readFileSync } from 'node:fs';
import { bundle } from '../content/bundles';

interface Hash {
  readonly alg: string;
  readonly content: string;
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly Hash[];
  readonly licenses: readonly unknown[];
  readonly purl: string;
}

/** A bill of materials, as far as tests look at it. */
interface Bill {
  readonly metadata: { readonly timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const readBill = (file: string) => readJson(file) as Bill;

/** Names a version of a library anywhere. */
export const purlOf = (name: string, version: string) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Libraries by their places in package-lock.json. */
const LOCKED = new Map(
  Object.entries(
    (readJson('package-lock.json') as { packages: Record<string, LockedLibrary> }).packages,
  ).map(([place, { version, integrity }]) => {
    const name = place.replace(/^.*node_modules\//, '');
    return [place, { purl: purlOf(name, version), integrity }];
  }),
);

interface LockedLibrary {
  readonly version: string;
  readonly integrity: string;
}

/** The bytes that package-lock.json holds a version of a library to. */
export const integrityOf = (purl: string) =>
  [...LOCKED.values()].find((one) => one.purl === purl)?.integrity;

/** The libraries of which something is in a bundle. */
export async function librariesIn(entry: string): Promise<string[]> {
  const { metafile } = await bundle(entry, true);
  const places = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const [place] = /(?:node_modules\/(?:@[^/]+\/)?[^/]+\/?)+(?=\/)/.exec(path) ?? [];
      return place !== undefined && bytesInOutput > 0 ? [place] : [];
    }),
  );
  return places.map((place) => LOCKED.get(place)?.purl ?? place);
}
