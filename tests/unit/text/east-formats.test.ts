import { describe, expect, test } from 'vitest';
import { catalogOf } from '../../../src/text/all-catalogs';
import { formats as ja } from '../../../src/text/ja/formats';
import { formats as ko } from '../../../src/text/ko/formats';
import { formats as hans } from '../../../src/text/zh-hans/formats';
import { formats as hant } from '../../../src/text/zh-hant/formats';

const ALL = { ko, ja, 'zh-Hans': hans, 'zh-Hant': hant };

describe('a span of dates', () => {
  test.each([
    ['ko', '2026년 1월 1일~6일', '2025년 11월~12월', '2025년 12월 30일~2026년 1월 2일', '1943년~1945년'],
    ['ja', '2026年1月1日～6日', '2025年11月～12月', '2025年12月30日～2026年1月2日', '1943年～1945年'],
    ['zh-Hans', '2026年1月1日至6日', '2025年11月至12月', '2025年12月30日至2026年1月2日', '1943年至1945年'],
    ['zh-Hant', '2026年1月1日至6日', '2025年11月至12月', '2025年12月30日至2026年1月2日', '1943年至1945年'],
  ] as const)('in %s repeats nothing that both ends share', (lang, days, months, years, of) => {
    const { span } = ALL[lang];
    expect(span('2026-01-01', '2026-01-06', 'day', true)).toBe(days);
    expect(span('2025-11-01', '2025-12-31', 'month', true)).toBe(months);
    expect(span('2025-12-30', '2026-01-02', 'day', false)).toBe(years);
    expect(span('1943-01-01', '1945-12-31', 'year', true)).toBe(of);
    expect(span('2026-01-05', '2026-01-05', 'day', true)).toBe(catalogOf(lang).date.edtf('2026-01-05'));
  });
});

test.each(Object.entries(ALL))('times of %s have 24 hours', (_, { time }) => {
  expect(time(new Date(2026, 0, 5, 22, 42).getTime())).toBe('22:42');
});
