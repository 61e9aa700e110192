import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { FONTS } from '../../../scripts/fonts/fonts.mjs';
import { namesOf, tablesOf } from '../../../scripts/fonts/sfnt.mjs';

// Offsets from the OpenType specification 1.9.1, chapters "STAT" and "fvar".

/** Returns the ids of the names that the table STAT refers to. */
function namesInStat(stat: Buffer): number[] {
  const [axisSize, axes, axesAt] = [stat.readUInt16BE(4), stat.readUInt16BE(6), stat.readUInt32BE(8)];
  const [values, valuesAt] = [stat.readUInt16BE(12), stat.readUInt32BE(14)];
  return [
    ...Array.from({ length: axes }, (_, axis) => stat.readUInt16BE(axesAt + axisSize * axis + 4)),
    ...Array.from({ length: values }, (_, value) =>
      stat.readUInt16BE(valuesAt + stat.readUInt16BE(valuesAt + 2 * value) + 6),
    ),
    stat.readUInt16BE(18),
  ];
}

/** Returns the same for the table fvar: for its axes and its named instances, which may have PostScript names. */
function namesInFvar(fvar: Buffer): number[] {
  const [axes, axisSize, axesAt] = [fvar.readUInt16BE(8), fvar.readUInt16BE(10), fvar.readUInt16BE(4)];
  const [instances, instanceSize] = [fvar.readUInt16BE(12), fvar.readUInt16BE(14)];
  const postScriptAt = 4 + 4 * axes;
  return [
    ...Array.from({ length: axes }, (_, axis) => fvar.readUInt16BE(axesAt + axis * axisSize + 18)),
    ...Array.from({ length: instances }, (_, instance) => {
      const at = axesAt + axes * axisSize + instance * instanceSize;
      return [0, postScriptAt].filter((field) => field < instanceSize).map((field) => fvar.readUInt16BE(at + field));
    }).flat(),
  ];
}

describe.each(FONTS)('$file', ({ file, axes }) => {
  const variable = Object.values(axes).some((axis) => typeof axis !== 'number');

  test('has each name that its tables refer to', async () => {
    const font = await subsetFont(readFileSync(`public/fonts/${file}`), undefined, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
    });
    const [stat, fvar] = [tablesOf(font).get('STAT'), tablesOf(font).get('fvar')];
    expect([stat, fvar].map((table) => table !== undefined)).toEqual([variable, variable]);
    const referred = [...(stat ? namesInStat(stat) : []), ...(fvar ? namesInFvar(fvar) : [])];
    expect(referred.length).toBeGreaterThan(variable ? 5 : -1);
    const names = namesOf(font);
    expect(referred.filter((id) => !names[id])).toEqual([]);
    // "Source" is reserved: only the copyright notice may contain it.
    const others = Object.entries(names).filter(([id]) => id !== '0');
    expect(others.length).toBeGreaterThan(4);
    for (const [, name] of others) expect(name).not.toMatch(/source/i);
  });
});
