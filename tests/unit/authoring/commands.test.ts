import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/story/commands';
import { storyText } from '../story/files';
import { encoded } from './encoded';
import { GEPHI_EDGES, GEPHI_NODES } from './samples';

const folder = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

/** Runs a command and returns its exit code and what it wrote. */
async function ran(...args: string[]) {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const code = await run(args, { say: write, complain: write }, folder);
  return { code, text: lines.join('\n') };
}

describe('npm run story -- new', () => {
  it('writes a template of at most 80 lines that is a story, with all that is to write marked', async () => {
    expect(await ran('new', 'my-story')).toMatchObject({ code: 0 });
    const text = readFileSync(path('my-story.json'), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(81);
    expect(JSON.parse(text).id).toBe('my-story');
    const { code, text: found } = await ran('check', path('my-story.json'));
    expect(code).toBe(1);
    expect(found).toMatch(/^\S+: \d+ left to do$/m);
    expect(found).not.toMatch(/fault|What to fix|Worth a look/);
  });

  it('writes a template of no country and no day of ours', () => {
    const text = readFileSync(path('my-story.json'), 'utf8');
    expect(text).not.toMatch(/"territory":|20[12]\d|Beijing|Seoul|Kore/);
  });

  it('once nothing is left to do, has a template without faults', async () => {
    writeFileSync(
      path('done.json'),
      readFileSync(path('my-story.json'), 'utf8')
        .replace(/"notes": "TODO[^"]*"/, `"notes": "${'Ask the class. '.repeat(20)}"`)
        .replaceAll('TODO: ', '')
        .replace('"my-story"', '"done"'),
    );
    const { code, text } = await ran('check', path('done.json'));
    expect(code).toBe(0);
    expect(text.split('\n')[0]).toBe(`${path('done.json')}: 1 to look at`);
    expect(text).toContain('npm run geo');
  });

  it('overwrites nothing, and takes no name that cannot be in an address', async () => {
    expect(await ran('new', 'my-story')).toMatchObject({ code: 1, text: expect.stringContaining('already') });
    for (const name of ['', 'My Story', '../up', 'ä']) expect(await ran('new', name)).toMatchObject({ code: 1 });
    expect(readdirSync(folder).sort()).toEqual(['done.json', 'my-story.json']);
  });
});

describe('npm run story -- check', () => {
  it('ends with 0 for a story without faults', async () => {
    const file = 'public/stories/northeast-asia-2026.json';
    expect(await ran('check', file)).toEqual({ code: 0, text: `${file}: no faults` });
  });

  it('ends with 1 and says line, field and remedy of each fault', async () => {
    writeFileSync(
      path('bad.json'),
      storyText.replace('"from": "seoul"', '"from": "seuol"').replace('"lang": "en"', '"lang": "english"'),
    );
    const { code, text } = await ran('check', path('bad.json'));
    expect(code).toBe(1);
    const line = storyText.slice(0, storyText.indexOf('"from": "seoul"')).split('\n').length;
    expect(text).toMatch(/^\S+bad\.json: 2 faults$/m);
    expect(text).toMatch(
      new RegExp(
        `Line ${line.toLocaleString('en-GB')}, column \\d+: relations\\[\\d+\\]\\.from in “[a-z-]+”\\n {4}Nothing .* Did you mean “seoul”\\?`,
      ),
    );
    expect(text).toContain('lang\n    The value is english. Write a language tag (BCP 47)');
  });

  it('ends with 0 where there is only something to look at', async () => {
    writeFileSync(path('other-name.json'), storyText);
    const { code, text } = await ran('check', path('other-name.json'));
    expect(code).toBe(0);
    expect(text).toContain('Worth a look');
  });

  it('checks several files, and names one that is not there', async () => {
    const { code, text } = await ran('check', path('other-name.json'), path('gone.json'));
    expect(code).toBe(1);
    expect(text).toContain('other-name.json: 2 to look at');
    expect(text).toContain('There is no story');
  });

  it('takes the id of a story as well, as the build does', async () => {
    const { code, text } = await ran('check', 'other-name');
    expect(code).toBe(0);
    expect(text).toContain(`${path('other-name.json')}: 2 to look at`);
  });
});

describe('npm run story -- import', () => {
  it('writes a draft, and says what was left out and what is left to do', async () => {
    writeFileSync(path('edges.csv'), GEPHI_EDGES);
    writeFileSync(path('nodes.csv'), GEPHI_NODES);
    const { code, text } = await ran('import', path('edges.csv'), path('nodes.csv'), '--to', 'gephi');
    expect(code).toBe(0);
    expect(text).toContain('edges.csv: Not used: the columns “Weight”');
    expect(text).toContain('4 places, 2 relationships');
    expect(text).toContain('left to do');
    expect(JSON.parse(readFileSync(path('gephi.json'), 'utf8')).relations).toHaveLength(2);
    expect((await ran('check', path('gephi.json'))).code).toBe(1);
    expect(await ran('import', path('edges.csv'), '--to', 'gephi')).toMatchObject({ code: 1 });
  });

  it('shows the beginning of a file whose encoding is a guess, and takes another', async () => {
    writeFileSync(path('korean.csv'), encoded('출발,도착\n서울,베이징\n', 'euc-kr'));
    expect((await ran('import', path('korean.csv'))).text).toMatch(/korean\.csv: euc-kr\. .*\n {4}출발,도착/);
    expect(await ran('import', path('korean.csv'), '--encoding', 'klingon')).toMatchObject({
      code: 1,
      text: expect.stringContaining('gb18030'),
    });
  });

  it('writes nothing where there is nothing to import', async () => {
    writeFileSync(path('nothing.csv'), 'a,b\n1,2\n');
    expect(await ran('import', path('nothing.csv'))).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).not.toContain('nothing.json');
  });
});

it('any other command shows how they are used', async () => {
  for (const args of [[], ['publish'], ['check'], ['import'], ['check', '--fast']]) {
    const { code, text } = await ran(...args);
    expect(code).toBe(1);
    expect(text).toContain('npm run story -- new my-story');
  }
});
