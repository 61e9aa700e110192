import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealed, unsealed } from '../../../src/story/file/seal';
import { soundStory } from '../../../src/story/reading/sound';
import { storyText } from './files';
import { OTHER_STORIES } from './other-stories';

const RULES = fc.string({ minLength: 1, maxLength: 10 });
const JSON_TEXT = fc
  .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { minKeys: 1 })
  .map((object) => JSON.stringify(object));

describe('a seal', () => {
  it('is that of one text and of one set of rules', () => {
    fc.assert(
      fc.property(JSON_TEXT, RULES, RULES, (json, rules, others) => {
        const file = sealed(json, rules);
        expect(unsealed(file, rules)).toBe(json);
        if (others !== rules) expect(unsealed(file, others)).toBe(undefined);
        expect(unsealed(file, '')).toBe(undefined);
        expect(unsealed(json, rules)).toBe(undefined);
      }),
    );
  });

  it('is broken by any other letter after it', () => {
    fc.assert(
      fc.property(JSON_TEXT, fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), (json, n, other) => {
        const file = sealed(json, 'rules');
        const from = file.length - json.length + 1;
        const at = from + (n % (file.length - from));
        const changed = file.slice(0, at) + other + file.slice(at + 1);
        if (changed !== file) expect(unsealed(changed, 'rules')).toBe(undefined);
      }),
    );
  });

  it.each([['the default story', storyText], ...OTHER_STORIES])('%s is the same after it', (_name, text) => {
    const story = soundStory(text);
    const opened = unsealed(sealed(JSON.stringify(story), 'rules'), 'rules');
    expect(JSON.parse(opened ?? '')).toEqual(story);
    // Who downloads the file can open it again.
    expect(soundStory(sealed(JSON.stringify(story), 'rules'))).toEqual(story);
  });
});
