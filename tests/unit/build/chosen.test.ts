import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chosenStories, namesIn } from '../../../scripts/site/chosen';
import { hrefOf, withPages } from '../../../scripts/site/pages.mjs';
import { DEFAULT_STORY } from '../../../src/story/default-story';
import { OTHER_STORIES } from '../story/other-stories';

const [text = ''] = OTHER_STORIES.values();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const save = (...names: readonly string[]) => {
  for (const name of names) writeFileSync(join(folder, name), text);
};
const built = (...asked: readonly string[]) => chosenStories(asked, folder).map(({ name }) => name);

describe('the stories of a build', () => {
  it('are all of the folder, the default one first, and no translation', () => {
    save('a.json', 'z.json', `${DEFAULT_STORY}.json`, 'a.jpg');
    expect(built()).toEqual([DEFAULT_STORY, 'a', 'z']);
    save(`${DEFAULT_STORY}.ko.json`);
    expect(namesIn(folder)).toEqual(['a', DEFAULT_STORY, 'z']);
    expect(namesIn(join(folder, 'none'))).toEqual([]);
  });

  it('or those that are named, in this order: by name or path, in any script, with or without “.json”', () => {
    save('a.json', '서울.json');
    mkdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'drafts', 'b.json'), text);
    expect(built('서울', 'a.json')).toEqual(['서울', 'a']);
    expect(built(join(folder, 'drafts', 'b.json'), 'a')).toEqual(['b', 'a']);
    expect(built(join(folder, 'drafts', 'b'))).toEqual(['b']);
  });

  it('have pages beside each other, with the first at the root', () => {
    save('a.json', '서울.json');
    const [first, second] = chosenStories(['a', '서울'], folder).map(withPages);
    expect([first?.page, first?.speaker, first?.statements, first?.preview].map(String)).toEqual([
      'index.html',
      'speaker.html',
      'statements.html',
      'og.png',
    ]);
    expect(hrefOf(first?.page ?? '')).toBe('./');
    expect(hrefOf(second?.page ?? '')).toBe(`./${encodeURIComponent('서울')}.html`);
  });
});

describe('an author is told what to do where', () => {
  it('a story is missing', () => {
    save('a.json');
    expect(() => built('b')).toThrow(/no story “b”.*has: a\./s);
    rmSync(join(folder, 'a.json'));
    expect(() => built()).toThrow(/no story in/);
  });

  it('a story has faults: all of them at once, with their places', () => {
    const faulty = { ...JSON.parse(text), title: 3, bounds: [30, 0, 50] };
    writeFileSync(join(folder, 'a.json'), JSON.stringify(faulty));
    expect(() => built('a')).toThrow(/a\.json.*title.*bounds/s);
    writeFileSync(join(folder, 'a.json'), '{ oops');
    expect(() => built('a')).toThrow(/line 1/i);
  });

  it('drafts stand among stories: one line a file first, and how the others are built', () => {
    save('b.json');
    for (const name of ['a', 'c'])
      writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...JSON.parse(text), title: 3 }));
    const thrown = () => {
      try {
        built();
      } catch (error) {
        return (error as Error).message.split('\n');
      }
      return [];
    };
    const [first, second, way] = thrown();
    expect([first, second].map((line) => line?.slice(folder.length + 1))).toEqual([
      'a.json: 1 fault',
      'c.json: 1 fault',
    ]);
    expect(way).toContain('npm run build -- --story b');
    expect(thrown().join('\n')).toMatch(/Line 1, column \d+: title.*Line 1, column \d+: title/s);
    expect(() => built('a', 'b')).not.toThrow(/npm run build/);
  });

  it('two stories have one name, or a story has that of another page', () => {
    save('a.json', 'index.json');
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'more', 'a.json'), text);
    expect(() => built('a', join(folder, 'more', 'a.json'))).toThrow(/Two stories have the name “a”/);
    expect(() => built('index')).toThrow(/cannot have the name “index”/);
  });
});
