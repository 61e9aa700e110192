import { saveTextsFor } from '../../text/late/save-texts';
import type { Command } from './commands';
import { savePicture } from './save-picture';

/** The commands that print the map or save it as a picture. Only files that load late need them. */
export const PICTURE_COMMANDS = {
  print: {
    name: (messages) => saveTextsFor(messages).print,
    also: 'print',
    perform({ exports, messages }, report) {
      exports.print().catch((error: unknown) => {
        console.error(error);
        report({ kind: 'failed', text: saveTextsFor(messages).printFailed });
      });
    },
  },
  'save-svg': {
    name: (messages) => messages.search.actions.save(saveTextsFor(messages).svg),
    also: 'save',
    reports: true,
    perform: (app, report) => void savePicture(app, { type: 'svg' }, report),
  },
  'save-png': {
    name: (messages) => messages.search.actions.save(saveTextsFor(messages).png),
    also: 'save',
    reports: true,
    perform: (app, report) => void savePicture(app, { type: 'png', scale: 2 }, report),
  },
} as const satisfies Readonly<Record<string, Command>>;
