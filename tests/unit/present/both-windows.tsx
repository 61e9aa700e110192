import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type App, AppContext } from '../../../src/parts/app-context';
import { Present } from '../../../src/present/audience/Present';
import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import { Speaker } from '../../../src/present/speaker/Speaker';

const nothing = () => {};
const lesson = signal(NEW_LESSON);

/** The HTML of a part of an app's page. */
export const htmlOf = (app: App, part: VNode): string =>
  renderToString(<AppContext.Provider value={app}>{part}</AppContext.Provider>);

/** The HTML of the class's screen in a new lesson. */
export const audienceHtml = (app: App): string =>
  htmlOf(app, <Present app={app} lesson={lesson} actOnLesson={nothing} openSpeaker={() => true} />);

/** The HTML of the speaker's window in a new lesson. `screen`: the class's, in px. */
export const speakerHtml = (app: App, screen = { width: 1024, height: 700 }): string =>
  renderToString(
    <Speaker
      speaker={{
        app,
        lesson: {
          lesson,
          act: nothing,
          peers: signal({ audiences: 1, speakers: 0, leads: true, screen }),
          lead: nothing,
          leave: nothing,
        },
        draw: signal(undefined),
        tool: signal('none'),
      }}
    />,
  );
