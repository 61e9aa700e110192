/** The story that the page shows when its URL names none: `public/stories/<name>.json`. */
export const DEFAULT_STORY = 'northeast-asia-2026';
