/**
 * The English texts of the page while its program is loading, and when that has failed, by what has happened. They are no
 * part of the catalog, because they must be there without the program: the build writes them into `scripts/last-resort.js`.
 */
export const LAST_RESORT = {
  page: {
    startHash: '#/explore',
    late: 'This page is still loading. Until then, you see its first view, which does not respond.',
    missing: 'This page did not load completely. You see its first view, which does not respond yet.',
    failed: 'This page has stopped because of an error. You see its first view, which does not respond.',
    old: 'This browser is too old for this page. You see its first view, which does not respond.',
    start: 'Go to the story’s start',
  },
  speaker: {
    startHash: '#/present',
    late: 'The speaker window is still loading.',
    missing: 'The speaker window did not load completely. The class screen works.',
    failed: 'The speaker window has stopped because of an error. The class screen works.',
    old: 'This browser is too old for the speaker window.',
    start: 'Go to the start of the presentation',
  },
  /** Where the address names another story than that of the page: nothing of that is shown. */
  other: {
    late: 'This page is still loading.',
    missing: 'This page did not load completely, so its story cannot be shown.',
    failed: 'This page has stopped because of an error, so its story cannot be shown.',
    old: 'This browser is too old for this page.',
  },
  disk: 'This page was opened as a file, so its program cannot run. Put its folder on a web server, or run “npm start” in the project and open the address that it prints.',
  /** In a frame without an origin of its own. */
  sandbox:
    'This page is in a sandboxed frame, so its program cannot load. The frame needs “allow-same-origin”, or our server the header “Access-Control-Allow-Origin: *”.',
  noAnswer: 'The server does not answer right now, so the page stays as it is.',
  retry: 'Try again',
  statements: 'Read all statements',
};

/** These texts in one language. */
export type LastResort = typeof LAST_RESORT;
