/** Says what the packaged extension is made of. */
import { readFileSync } from 'node:fs';
import { filesIn } from './vsix.mjs';

/** The first part whose expression fits holds a file. */
const PARTS = [
  ['pictures', /\.png$/],
  ['cases', /^dist\/cases\//],
  ['German', /\.de\.json$/],
  ['sample workspace', /^sample\//],
  ['host in the browser', /^dist\/web\//],
  ['host on Node', /^dist\/(?:core\/|[^/]+\.js$)/],
  ['pages', /^dist\/views\//],
  ['all else', /./],
];

/** Kilobytes, as vsce prints them. */
const kilobytes = (bytes) => bytes / 1024;

/** @param {{ vsix: string, print: (title: string, rows: string[][]) => void }} what */
export function measureSizes({ vsix, print }) {
  const file = readFileSync(vsix);
  const files = filesIn(file).map((one) => ({
    ...one,
    name: one.name.replace(/^extension\//, ''),
  }));
  const partOf = ({ name }) => PARTS.find(([, fits]) => fits.test(name))[0];
  const sizeOf = (part, size) =>
    kilobytes(files.filter((one) => partOf(one) === part).reduce((sum, one) => sum + one[size], 0));
  const rows = PARTS.map(([part]) => [
    part,
    sizeOf(part, 'packed').toFixed(0),
    sizeOf(part, 'size').toFixed(0),
  ]);
  print('the .vsix', [['KB', 'packed', 'unpacked'], ...rows]);
  const whole = kilobytes(file.length);
  const entry = files.find(({ name }) => name === 'dist/extension.js');
  const packed = Object.fromEntries(
    PARTS.map(([part]) => [`of this ${part}, KB packed`, sizeOf(part, 'packed')]),
  );
  return {
    '.vsix, KB': whole,
    '.vsix without pictures, KB': whole - sizeOf('pictures', 'packed'),
    ...packed,
    'what is loaded at start on Node, KB': kilobytes(entry.size),
  };
}
