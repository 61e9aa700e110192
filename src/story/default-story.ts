/** The story that the page tells when its address names none: `public/stories/<name>.json`. */
export const DEFAULT_STORY = 'northeast-asia-2026';
