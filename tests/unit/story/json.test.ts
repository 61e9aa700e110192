import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { jsonFaultAt } from '../../../src/story/file/json';

// Thousands of runs, which are slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('the place where a text stops being JSON', () => {
  test.each([
    ['a stray comma', '{\n  "a": 1,\n}', 3, 1],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['a bare word', '{\n  "a": seoul\n}', 2, 8],
    ['a missing colon', '{"a" 1}', 1, 6],
    ['a missing value', '{"a": }', 1, 7],
    ['a string with no end', '["a", "b]', 1, 7],
    ['a string over two lines', '["a\nb"]', 1, 2],
    ['an escape that JSON lacks', '["\\x"]', 1, 2],
    ['the wrong bracket', '[1, 2}', 1, 6],
    ['a bracket that is not closed', '{\n"a": [1, 2]\n', 3, 1],
    ['a number that JSON lacks', '[01]', 1, 3],
    ['something behind the end', '{} {}', 1, 4],
    ['nothing at all', '', 1, 1],
    ['a page where a story should be', '<!doctype html>', 1, 1],
  ])('%s', (_, text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFaultAt(text)).toMatchObject({ line, column });
  });

  test.each([
    ['html', '<!doctype html><title>Story</title>'],
    ['empty', ' \n'],
    ['curly-quotes', '{“a”: 1}'],
    ['curly-quotes', '{"a": “b”}'],
    ['single-quotes', "{'a': 1}"],
    ['comment', '{"a": 1, // one\n"b": 2}'],
    ['comment', '/* story */ {}'],
    ['comment', '{"a": 1 # one\n}'],
    ['trailing-comma', '{"a": 1,}'],
    ['trailing-comma', '[1, 2, ]'],
    ['extra-comma', '[1,, 2]'],
    ['extra-comma', '{,"a": 1}'],
    ['decimal-comma', '{"zoom": 3,5}'],
    ['missing-comma', '{"a": 1 "b": 2}'],
    ['missing-comma', '["a" "b"]'],
    ['missing-colon', '{"a" 1}'],
    ['missing-value', '{"a": }'],
    ['equals-sign', '{"a" = 1}'],
    ['no-quotes', '{a: 1}'],
    ['no-quotes', '{"a": seoul}'],
    ['no-quotes', '[True, None]'],
    ['number-form', '[05]'],
    ['number-form', '[+5]'],
    ['number-form', '[.5]'],
    ['number-form', '[0x1F]'],
    ['number-form', '[1.2.3]'],
    ['open-text', '["a\nb"]'],
    ['open-text', '["C:\\story"]'],
    ['open-text', '["He said "yes" to it"]'],
    ['ends-early', '{"a": [1, 2]'],
    ['after-end', '{} {}'],
    ['wrong-bracket', '[1, 2}'],
  ])('is told as the slip %s: %s', (slip, text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFaultAt(text)).toMatchObject({ slip });
  });

  test('is nowhere in valid JSON, in any layout', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        expect(jsonFaultAt(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  test('is found wherever the engine finds a fault, and never behind the place that the engine gives', () => {
    const damage = fc.record({
      value: fc.jsonValue(),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.integer({ min: 0, max: 3 }),
      added: fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', 'x', '1', '.', '\\', '\n', '-', ' '),
    });
    fc.assert(
      fc.property(damage, ({ value, where, removed, added }) => {
        const text = JSON.stringify(value);
        const at = Math.floor(where * text.length);
        const damaged = text.slice(0, at) + added + text.slice(at + removed);
        const complaint = complaintOf(damaged);
        const fault = jsonFaultAt(damaged);
        expect(fault === undefined, damaged).toBe(complaint === undefined);

        const position = /at position (\d+)/.exec(complaint ?? '')?.[1];
        if (fault && position) expect(offsetOf(damaged, fault)).toBeLessThanOrEqual(Number(position));
      }),
      { numRuns: 2000 },
    );
  });

  test('is found in long and deep texts', () => {
    expect(jsonFaultAt(`"${'\\n'.repeat(5_000_000)}`)).toMatchObject({ line: 1, column: 1 });
    expect(jsonFaultAt('['.repeat(200_000))).toMatchObject({ line: 1, column: 200_001 });
  });
});

function complaintOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, column - 1);
}
