import { en } from '../../../../src/text/en';
import { LAST_RESORT } from '../../../../src/text/last-resort';
import { speakerTextsFor } from '../../../../src/text/late/speaker-texts';
import { named } from '../../../unit/story/files';
import type { App } from '../../driver';
import {
  absent,
  comesAt,
  ENDING,
  type Kind,
  type PageOfKinds,
  passed,
  pressIn,
  programMissing,
  story,
  trouble,
} from './kind';

const HASH = 'speaker.html#/present/question';

/** The notes stand there, and a step is taken and taken back. */
async function speakerAnswers(app: App): Promise<void> {
  await app.page.locator('.speaker-body').waitFor();
  await app.page.keyboard.press('PageDown');
  await app.page.waitForFunction(() => location.hash.includes('step=1'));
  await app.page.keyboard.press('PageUp');
  await app.page.waitForFunction(() => !location.hash.includes('step=1'));
  await absent(app.page.locator('.no-program'), 'the page says that its program has not come');
}

const smallMap = (app: App) =>
  app.page
    .getByRole('region', { name: speakerTextsFor(en).map(named(story.chapters, 'question').title) })
    .locator('svg [data-target]')
    .first()
    .waitFor({ state: 'attached' });

const program: Kind = {
  name: 'the program of the speaker’s window',
  files: /^assets\/(?:speaker|lesson|lesson-store|channel|windows|valibot|range-schemas)-[^.]*\.js$/,
  async check(app, fault, heal) {
    if (fault !== 'hanging') return programMissing(LAST_RESORT.speaker, speakerAnswers)(app, fault, heal);
    await passed(app, 9000);
    const alert = app.page.getByRole('alert').getByText(LAST_RESORT.speaker.late);
    await alert.waitFor();
    // Late, and not missing: it comes by itself.
    await heal();
    await alert.waitFor({ state: 'detached' });
    await speakerAnswers(app);
  },
};

const lastResort: Kind = {
  name: 'the script before the program of the speaker’s window',
  files: /^assets\/last-resort-[^.]*\.js$/,
  faults: ENDING,
  check: speakerAnswers,
};

const styleSheet: Kind = {
  name: 'the style sheet of the speaker’s window',
  files: /^assets\/speaker-[^.]*\.css$/,
  faults: ENDING,
  async check(app, fault, heal) {
    await speakerAnswers(app);
    if (fault === 'truncated') return; // half of a style sheet is one to the browser
    await app.notice(trouble['no-style']).waitFor();
    await heal();
    await pressIn(app, trouble['no-style']);
    await app.notice(trouble['no-style']).waitFor({ state: 'detached' });
  },
};

const pictures: Kind = {
  name: 'the small maps',
  isImported: true,
  files: /^assets\/(?:figure|svg|dom-element|style-spec)-(?!element)[^.]*\.js$/,
  async check(app, fault, heal) {
    await speakerAnswers(app);
    if (fault !== 'hanging') await app.notice(trouble['no-map']).waitFor();
    await comesAt(app, fault, heal, async () => {
      if (fault !== 'hanging') await pressIn(app, trouble['no-map']);
    });
    await smallMap(app);
    await app.notice(trouble['no-map']).waitFor({ state: 'detached' });
  },
};

const coastlines: Kind = {
  name: 'the coastlines of the small maps',
  files: /^geo\/stories\/northeast-asia-2026\.topo\.json$/,
  async check(app, fault, heal) {
    await speakerAnswers(app);
    if (fault !== 'hanging') {
      await app.notice(trouble['no-geometry']).waitFor();
      await heal();
      await pressIn(app, trouble['no-geometry']);
      await app.notice(trouble['no-geometry']).waitFor({ state: 'detached' });
    } else await heal();
  },
};

export const SPEAKER: readonly PageOfKinds[] = [
  { name: 'what the speaker’s window needs', hash: HASH, kinds: [program] },
  {
    name: 'what stands beside the program of the speaker’s window',
    hash: HASH,
    kinds: [lastResort, styleSheet, coastlines, pictures],
  },
];
