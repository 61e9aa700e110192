import { describe, expect, it } from 'vitest';
import { GEOJSON, STORYMAP } from '../../unit/authoring/samples';
import { storyText } from '../../unit/story/files';
import { violations } from '../axe';
import { openApp } from '../driver';

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const hostile = structuredClone(STORYMAP);
const [overview] = hostile.storymap.slides;
if (overview) overview.text.text += '<img src=x onerror="document.title=1"><iframe src="//example.org"></iframe>';

describe('an author', () => {
  it('checks a story file and imports others by keyboard, and none of their markup gets into the page', async () => {
    const app = await openApp({ webgl: false });
    await app.settled();
    await app.page.getByText('About this map').click();
    await app.page.getByRole('button', { name: 'Check or import a file' }).click();
    const dialog = app.page.getByRole('dialog', { name: 'Check or import a file' });
    const choose = dialog.getByLabel('Choose files');

    await choose.setInputFiles([fileOf('mine.json', storyText.replace('"from": "seoul"', '"from": "seuol"'))]);
    await dialog.getByRole('heading', { name: 'mine.json: 1 fault' }).and(dialog.locator(':focus')).waitFor();
    await dialog.getByText('Did you mean “seoul”?').waitFor();
    expect(await violations(app.page)).toEqual([]);

    await choose.setInputFiles([
      fileOf('walk.json', JSON.stringify(hostile)),
      fileOf('places.geojson', JSON.stringify(GEOJSON)),
    ]);
    await dialog.getByRole('heading', { name: 'A draft of a story, made from walk.json and places.geojson' }).waitFor();
    expect(await dialog.locator('img, iframe, script, b, a').count()).toBe(0);
    const saving = app.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    expect((await saving).suggestedFilename()).toBe('walk.json');
    expect(await violations(app.page)).toEqual([]);

    await app.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
