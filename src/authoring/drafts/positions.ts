import type { At } from './rows';

/** Positions as people write them in tables. */

const DEGREES =
  /^(?<before>[NSEW])?\s*(?<sign>[+-])?\s*(?<degrees>\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|deg)?\s*(?:(?<minutes>\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(?<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|′′)\s*)?(?<after>[NSEWO])?$/iu;

/** Returns the degrees of a latitude or longitude: "37.57", "37,57", "-12", "37° 34′ 12″ N"; undefined if it is none. */
export function readDegrees(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
  const { before, sign, degrees, minutes, seconds, after } = DEGREES.exec(plain)?.groups ?? {};
  if (degrees === undefined) return undefined;
  const value = numberOf(degrees) + numberOf(minutes) / 60 + numberOf(seconds) / 3600;
  const isNegative = sign === '-' || /[SWO]/i.test(before ?? after ?? '');
  return Math.abs(value) <= 360 ? Math.round((isNegative ? -value : value) * 1e6) / 1e6 + 0 : undefined;
}

const numberOf = (text = '0'): number => Number(text.replace(',', '.'));

/** Reads a position in one cell: "37.57, 126.98", "37,57; 126,98", "37°N 127°E" with the latitude first, or "POINT(126.98 37.57)". */
export function readPair(text: string): At | undefined {
  const [, lon, lat] = /^\s*POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)\s*$/i.exec(text) ?? [];
  if (lon !== undefined && lat !== undefined) return positionOf(Number(lat), Number(lon));
  for (const between of [/\s*;\s*/, /\s*\|\s*/, /,\s+/, /,/, /(?<=[NSEWO])\s+/i, /\s+/]) {
    const parts = text.trim().split(between);
    if (parts.length !== 2) continue;
    const [first, second] = parts.map(readDegrees);
    if (first === undefined || second === undefined) continue;
    return /[EWO]\s*$/i.test(parts[0] ?? '') ? positionOf(second, first) : positionOf(first, second);
  }
  return undefined;
}

/** The position of a latitude and a longitude; undefined if there is none. A longitude beyond 180 goes on around the globe. */
export function positionOf(latitude: number, longitude: number): At | undefined {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360)) return undefined;
  const turned = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
  return [Math.round(turned * 1e6) / 1e6 + 0, latitude];
}
