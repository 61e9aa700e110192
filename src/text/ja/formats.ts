import { eastFormatsOf } from '../east-formats';

/** How Japanese writes numbers, dates and lists. */
export const formats = eastFormatsOf('ja', { eras: { before: '紀元前', since: '西暦' }, to: '～', gap: '' });
