import { eastFormatsOf } from '../east-formats';

/** How Korean writes numbers, dates and lists. */
export const formats = eastFormatsOf('ko', { eras: { before: '기원전', since: '서기' }, to: '~', gap: ' ' });
