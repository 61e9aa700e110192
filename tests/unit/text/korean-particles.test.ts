import { josa, numberToHangul } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Particle, withParticle } from '../../../src/text/korean-particles';
import { translations } from '../translations';

/** The particles as es-hangul calls them. */
const PARTICLES = {
  topic: '은/는',
  subject: '이/가',
  object: '을/를',
  and: '와/과',
  to: '으로/로',
} as const satisfies Record<Particle, string>;
const particles = Object.entries(PARTICLES) as readonly (readonly [Particle, (typeof PARTICLES)[Particle]])[];

/** Any of the 11,172 syllables of Hangul. */
const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const hangul = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((syllables) => syllables.join(''));

describe.each(particles)('the particle %s', (particle, name) => {
  it('is that of es-hangul after each last syllable', () => {
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const word = `가${String.fromCharCode(code)}`;
      expect(withParticle(word, particle)).toBe(josa(word, name));
    }
  });

  it('is that of es-hangul after a name of several words, whatever its first ones are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hangul, fc.constantFrom('SK', '15', 'Lee')), { maxLength: 3 }),
        hangul,
        (before, last) => {
          const word = [...before, last].join(' ');
          expect(withParticle(word, particle)).toBe(josa(word, name));
        },
      ),
    );
  });

  it('is that of es-hangul after each name of the Korean story', () => {
    const names = translations('ko').flatMap(({ story }) =>
      [...story.places, ...story.people].flatMap(({ name: own, aliases }) => [own, ...aliases]),
    );
    const korean = names.filter((one) => /[가-힣]$/.test(one));
    expect(korean.length).toBeGreaterThan(40);
    for (const word of korean) expect(withParticle(word, particle)).toBe(josa(word, name));
  });

  it('does not see signs behind the word', () => {
    fc.assert(
      fc.property(hangul, fc.constantFrom('”', '’', '」', ')', '”)', '.'), (word, sign) => {
        const own = withParticle(word, particle).slice(word.length);
        expect(withParticle(word + sign, particle)).toBe(word + sign + own);
      }),
    );
  });

  it('is that of es-hangul after a number as Korean reads it, with separators or without', () => {
    // From 조 (10¹²) on, a number in digits is read by another word than its last digits.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (number) => {
        const read = josa.pick(numberToHangul(number), name);
        for (const written of [String(number), number.toLocaleString('en')])
          expect(withParticle(written, particle)).toBe(written + read);
      }),
    );
  });

  it('is in both forms after Latin letters, and one of them is that of es-hangul', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,6}$/), (word) => {
        const both = withParticle(word, particle).slice(word.length);
        const [, afterConsonant = '', afterVowel = ''] = /^(.+)\((.+)\)$/.exec(both) ?? [];
        expect([afterConsonant, afterVowel]).toContain(josa(word, name).slice(word.length));
        expect([afterConsonant, afterVowel].sort()).toEqual(name.split('/').sort());
      }),
    );
  });
});
