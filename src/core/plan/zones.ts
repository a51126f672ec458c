import { nearest } from '../story/nearest';

const comparable = (name: string) => name.toLowerCase().replace(/[\s_]+/g, '-');

/** `UTC+1` isn't UTC. */
const WITH_OFFSET = /[+-]\d/;

/**
 * The time zone that was most likely meant: that of a city, or one spelled a little differently.
 * @param zones IANA names
 */
export function meantZone(typed: string, zones: readonly string[]): string | undefined {
  if (WITH_OFFSET.test(typed)) return undefined;
  const wanted = comparable(typed.trim());
  const city = zones.find((zone) => comparable(cityOf(zone)) === wanted);
  if (city !== undefined) return city;
  const names = new Map(zones.map((zone) => [comparable(zone), zone]));
  const near = nearest(wanted, [...names.keys()]);
  return near === undefined ? undefined : names.get(near);
}

/** How people call the place of a zone: `New York` of `America/New_York`. */
export function placeName(zone: string): string {
  return cityOf(zone).replaceAll('_', ' ');
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}
