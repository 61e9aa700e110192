import { eastFormatsOf } from '../east-formats';

export const formats = eastFormatsOf('zh-Hant', { eras: { before: '西元前', since: '西元' }, to: '至', gap: '' });
