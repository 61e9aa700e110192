import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTHORITIES, identityOf } from '../../../src/story/identity/authorities';
import { longAgo } from './files';

describe('an address in an authority file', () => {
  it.each(AUTHORITIES)('of $name is known by its example, and by no other of its host', ({ name, example }) => {
    const { authority, id } = identityOf(example);
    expect(authority?.name).toBe(name);
    expect(id).toBeDefined();
    expect(example).toContain(id);
    for (const other of [
      `${example}?x=1`,
      `${example}#x`,
      example.replace(/[^/]+$/, ''),
      example.replace(/[^/]+$/, 'Rome'),
    ])
      expect(identityOf(other), other).toMatchObject({ authority: { name }, id: undefined });
  });

  it('has one authority for each host, and a name for each', () => {
    const hosts = AUTHORITIES.flatMap((one) => one.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(AUTHORITIES.map(({ name }) => name)).size).toBe(AUTHORITIES.length);
  });

  it('is that of the entry in any of its forms', () => {
    const ids = (...urls: readonly string[]) => urls.map((url) => identityOf(url).id);
    expect(ids('https://www.wikidata.org/wiki/Q220', 'https://www.wikidata.org/entity/Q220')).toEqual(['Q220', 'Q220']);
    expect(ids('https://sws.geonames.org/3169070/', 'https://www.geonames.org/3169070/rome.html')).toEqual([
      '3169070',
      '3169070',
    ]);
    expect(ids('https://www.wikidata.org/wiki/Q0', 'https://www.wikidata.org/wiki/Property:P31')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('of ISNI and ORCID has a check digit that finds each wrong digit', () => {
    for (const [host, digits] of [
      ['https://isni.org/isni/', '000000012150090X'],
      ['https://isni.org/isni/', '0000000080456315'],
      ['https://orcid.org/', '0000-0002-1825-0097'],
    ] as const) {
      expect(identityOf(host + digits).id).toBe(digits);
      fc.assert(
        fc.property(fc.nat({ max: 14 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
          const places = [...digits].flatMap((sign, i) => (/\d/.test(sign) ? i : []));
          const place = places[at] ?? 0;
          const wrong = [...digits].with(place, String((Number(digits[place]) + by) % 10)).join('');
          // The last one may be an X: then its place is not among them.
          expect(identityOf(host + wrong).id, wrong).toBe(undefined);
        }),
      );
    }
  });

  it('never throws, and gives the host of one that is not known', () => {
    expect(identityOf('https://people.example.org/livia-ponti')).toMatchObject({
      host: 'people.example.org',
      authority: undefined,
      id: undefined,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string().map((text) => `https://${text}`),
        ),
        (url) => {
          expect(identityOf(url).host.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('is one of those in the fixture', () => {
    const { places, people } = longAgo();
    const names = [...places, ...people].flatMap(({ sameAs }) => sameAs.map((url) => identityOf(url).authority?.name));
    expect(names).toEqual(['Wikidata', 'GeoNames', 'Pleiades', 'Wikidata', undefined]);
  });
});
