import assert from 'node:assert/strict';
import { isZone, momentAt } from '../../src/core/plan/wall-clock';
import { zoneName } from '../../src/core/plan/zone-name';
import { localZone } from '../../src/editor/plan/local-zone';

describe('the time zone of a computer', () => {
  const { TZ } = process.env;

  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it('has the name that the runtime gives it', () => {
    process.env.TZ = 'Asia/Kolkata';
    assert.match(localZone(), /^Asia\/(?:Kolkata|Calcutta)$/);
  });

  for (const odd of ['', ':/etc/localtime', 'Foo/Bar', 'UTC+3']) {
    it(`is one to reckon with whatever the environment says: “${odd}”`, () => {
      process.env.TZ = odd;
      const zone = localZone();
      assert.ok(isZone(zone), zone);
      const at = '2026-01-15T15:00';
      assert.equal(momentAt(at, zone), new Date(`${at}:00`).getTime());
    });
  }

  it('is an offset where it has no name', () => {
    assert.equal(zoneName(undefined, -330), '+05:30');
    assert.equal(zoneName('Etc/Unknown', 210), '-03:30');
    assert.equal(zoneName(undefined, 0), '+00:00');
    assert.equal(zoneName('Europe/Berlin', 0), 'Europe/Berlin');
    for (const minutes of [-330, 210, 0]) assert.ok(isZone(zoneName(undefined, minutes)));
  });
});
