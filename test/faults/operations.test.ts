import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLACES, SCENARIOS } from './operations';

const ASKS = [
  /workspace\.fs\.(?!isWritable)\w+\(/,
  /\(workspace\.fs,/,
  /from 'node:fs/,
  /store\.writeFile\(/,
  /applyEdit\(|document\.save\(/,
  /world\.(readFile|replaceFile)\(/,
  /\b(overwriteFile|createFile)\(/,
];

describe('the places that ask for something of files', () => {
  it('are those of the table', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => join('src', name).replaceAll('\\', '/'))
      .filter((name) => /\.tsx?$/.test(name));
    const asking = sources.filter((name) => {
      const text = readFileSync(name, 'utf8');
      return ASKS.some((one) => one.test(text));
    });
    assert.deepEqual(asking.sort(), Object.keys(PLACES).sort());
  });

  it('each have something go wrong', () => {
    const shown = Object.values(PLACES);
    for (const scenario of SCENARIOS) {
      const isUsed = shown.some((by) => 'inEditor' in by && by.inEditor === scenario);
      assert.ok(isUsed, `no place is shown by ${scenario}`);
    }
    for (const by of shown) if ('inUnit' in by) assert.ok(existsSync(by.inUnit), by.inUnit);
  });
});
