/**
 * The texts of the page while its program has not come, and when that has failed: in English, by what has happened. They are no
 * part of the catalog, because they must be there without the program: the build writes them into `scripts/last-resort.js`.
 */
export const LAST_RESORT = {
  page: {
    startHash: '#/explore',
    late: 'This page’s program is still on its way. Until it is here, you see the story’s first view, and nothing answers.',
    missing: 'This page’s program did not come in full. You see the story’s first view, and nothing answers yet.',
    failed:
      'This page’s program has stopped at a fault of its own. You see the story’s first view, and nothing answers.',
    old: 'This browser is too old for this page’s program. You see the story’s first view, and nothing answers.',
    start: 'Go to the story’s start',
  },
  speaker: {
    startHash: '#/present',
    late: 'The speaker’s window is still on its way.',
    missing: 'The program of the speaker’s window did not come in full. The audience’s window goes on.',
    failed: 'The program of the speaker’s window has stopped at a fault of its own. The audience’s window goes on.',
    old: 'This browser is too old for the speaker’s window.',
    start: 'Go to the lesson’s start',
  },
  noAnswer: 'The server does not answer just now, so the page stays as it is.',
  retry: 'Try again',
  statements: 'Read every statement',
} as const;
