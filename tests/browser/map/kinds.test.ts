import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { kindTextsFor } from '../../../src/text/late/kind-texts';
import { storyText } from '../../unit/story/files';
import { violations } from '../axe';
import { openApp } from '../driver';
import { countPixels, near } from '../pixels';

/** The built-in story with a kind of line and a kind of place that the program does not have from the start. */
const other = JSON.parse(storyText);
other.id = 'other';
Object.assign(other.layers[0], { kind: 'agreement', kindName: 'Coast lease', on: true });
const { territory: _, ...first } = other.places[0];
other.places[0] = { ...first, kind: 'body' };
const OTHER = { contentType: 'application/json', body: JSON.stringify(other) };
const TABLE = 'assets/tables-*.js';
const HASH = '#/explore?story=other';

describe('a story with kinds of its own', () => {
  it('is drawn with their looks, and named as the story names them', async () => {
    const app = await openApp({ webgl: false, hash: HASH, answers: { 'stories/other.json': OTHER } });
    await app.mapIs('figure');
    await app.settled();
    expect(countPixels(await app.pixels(), near(PALETTES.day.kinds.agreement, 12))).toBeGreaterThan(60);
    await app.goTo(`${HASH}&panel=kinds`);
    await app.page.getByText(`Coast lease (${other.layers[0].title})`).waitFor();
  });

  it('is not shown without them: the page says so, and opens it when the file comes', async () => {
    let isThere = false;
    const app = await openApp({
      webgl: false,
      hash: HASH,
      answers: {
        'stories/other.json': OTHER,
        [TABLE]: (route) => (isThere ? route.continue() : route.fulfill({ status: 503 })),
      },
      expectedErrors: [/503/],
    });
    const retry = app.page.getByRole('button', { name: en.broken.retry });
    await app.page.getByRole('heading', { name: en.broken.unreachable }).waitFor();
    isThere = true;
    await retry.click();
    await app.mapIs('figure');
    await app.page.getByRole('switch', { name: other.layers[0].title }).waitFor();
  });
});

describe('the page of all kinds', () => {
  it('has a drawing of each, and nothing that axe-core finds wrong', async () => {
    const { kinds } = kindTextsFor(en);
    const app = await openApp({ webgl: false, hash: '#/explore?panel=kinds' });
    await app.page.locator('.kind-strip svg').first().waitFor();
    for (const { name } of Object.values(kinds)) {
      await app.page.getByRole('img', { name: kindTextsFor(en).drawn(name) }).waitFor();
    }
    expect(await violations(app.page, '.panel')).toEqual([]);
  });
});
