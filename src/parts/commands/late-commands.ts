import { hasOriginalNames } from '../../story/questions';
import { matrixTextsFor } from '../../text/late/matrix-texts';
import { saveTextsFor } from '../../text/late/save-texts';
import { searchTextsFor } from '../../text/late/search-texts';
import { openPanel, showOriginalNames } from '../../view/steps';
import { COMMANDS, type Command } from './commands';
import { languageCommands } from './language-commands';
import { letterKeys, setLetterKeys } from './letter-keys';
import { PICTURE_COMMANDS } from './picture-commands';
import { QUIZ } from './quiz-command';
import { saveTable, type TableFormat } from './relation-files';
import { savedAs } from './save-picture';
import { SHARE } from './share-command';

const toTable = (format: TableFormat, name: (matrix: ReturnType<typeof matrixTextsFor>) => string): Command => ({
  name: (messages) => searchTextsFor(messages).actions.saveTable(name(matrixTextsFor(messages))),
  also: 'table',
  reports: true,
  perform({ story, store, messages }, report) {
    const file = saveTable(story, store.view.peek(), format);
    report(savedAs(file, saveTextsFor(messages)));
  },
});

const switchLetterKeys = (on: boolean): Command => ({
  name: (messages) => searchTextsFor(messages).actions.letterKeys[on ? 'on' : 'off'],
  also: 'letterKeys',
  isAvailable: () => letterKeys.value !== on,
  reports: true,
  perform({ messages }, report) {
    setLetterKeys(on);
    report({ kind: 'done', text: messages.status.letterKeys[on ? 'on' : 'off'] });
  },
});

const switchOriginalNames = (on: boolean): Command => ({
  name: (messages) => searchTextsFor(messages).actions.originalNames[on ? 'on' : 'off'],
  also: 'originalNames',
  isAvailable: ({ story, store }) => hasOriginalNames(story) && store.view.value.originalNames !== on,
  perform: ({ store }) => store.act(showOriginalNames(on), 'replace'),
});

/** The other commands that only files that load late need. */
export const LATE_COMMANDS = {
  'save-csv': toTable('csv', ({ saveCsv }) => saveCsv),
  'save-places': toTable('places', ({ savePlaces }) => savePlaces),
  'save-geojson': toTable('geojson', ({ saveGeoJson }) => saveGeoJson),
  share: SHARE,
  quiz: QUIZ,
  cite: {
    name: ({ panels }) => panels.source.cite,
    also: 'cite',
    perform: ({ store }) => store.act(openPanel('source')),
  },
  'original-names-on': switchOriginalNames(true),
  'original-names-off': switchOriginalNames(false),
  'letter-keys-on': switchLetterKeys(true),
  'letter-keys-off': switchLetterKeys(false),
} as const satisfies Readonly<Record<string, Command>>;

/** The one table of the page's commands: the search lists it, and the buttons perform its entries. */
export const ALL_COMMANDS = { ...COMMANDS, ...PICTURE_COMMANDS, ...LATE_COMMANDS, ...languageCommands() } as const;
