import { eastFormatsOf } from '../east-formats';

/** How simplified Chinese writes numbers, dates and lists. */
export const formats = eastFormatsOf('zh-Hans', { eras: { before: '公元前', since: '公元' }, to: '至', gap: '' });
