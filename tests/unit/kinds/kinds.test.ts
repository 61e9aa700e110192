import { describe, expect, it } from 'vitest';
import { KIND_NAMES, type Kind, PLACE_KIND_NAMES } from '../../../src/kinds/at-start';
import { KIND_GROUPS } from '../../../src/kinds/kind';
import { KIND_TABLE } from '../../../src/kinds/kind-table';
import { PLACE_TABLE } from '../../../src/kinds/place-table';
import type { Shape } from '../../../src/kinds/shape';
import { endMarks, PLACE_MARK, shapeNamed, siteMark } from '../../../src/style/marks';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { kindTextsFor } from '../../../src/text/late/kind-texts';
import { colorDistance, VISIONS, type Vision } from './color-vision';
import { lineDifference } from './line-difference';
import { coverageOf, difference } from './raster';

const looks = KIND_TABLE as Readonly<Record<Kind, (typeof KIND_TABLE)[Kind]>>;
const palettes = Object.keys(PALETTES) as PaletteName[];

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
const pairs = pairsOf(KIND_NAMES);

/** Lines that differ in little else should differ in colour. */
const CLOSE_LINES = 1.6;

describe('any two kinds', () => {
  it('have lines that differ without colour: in width, dashes or core', () => {
    const alike = pairs.filter(([a, b]) => lineDifference(looks[a].line, looks[b].line) < 1 - 1e-9);
    expect(alike).toEqual([]);
  });

  it('have signs at the ends that differ at the size at which they are drawn, however the line turns', () => {
    const signs = [
      ...KIND_NAMES.map((kind) => ({ name: kind, ...endMarks(kind).points })),
      ...(['neither', 'hinders'] as const).map((part) => ({ name: part, ...endMarks('trade')[part] })),
    ];
    const turns = Array.from({ length: 24 }, (_, i) => i * 15);
    const alike = pairsOf(signs).flatMap(([a, b]) => {
      // The smaller of both, so that no difference of size counts.
      const size = Math.min(a.size, b.size);
      const upright = coverageOf(shapeOf(a.shape), size);
      const least = Math.min(...turns.map((turn) => difference(upright, coverageOf(shapeOf(b.shape), size, turn))));
      return least < 0.22 ? [`${a.name} ${b.name} ${least.toFixed(2)}`] : [];
    });
    expect(alike).toEqual([]);
  });

  it('have symbols for what one place does that differ even at 10 px', () => {
    const alike = pairs.flatMap(([a, b]) => {
      const [one, other] = [a, b].map((kind) => coverageOf(shapeOf(siteMark(kind).shape), 10));
      const share = one && other ? difference(one, other) : 0;
      return share < 0.28 ? [`${a} ${b} ${share.toFixed(2)}`] : [];
    });
    expect(alike).toEqual([]);
  });

  it.each(palettes)('have colours that most people tell apart, and where lines are close, everybody: %s', (name) => {
    const { kinds } = PALETTES[name];
    const tooClose = pairs.flatMap(([a, b]) =>
      (Object.keys(VISIONS) as Vision[]).flatMap((vision) => {
        const isClose = lineDifference(looks[a].line, looks[b].line) < CLOSE_LINES;
        const wanted = vision === 'normal' ? 0.05 : isClose ? 0.035 : 0;
        const distance = colorDistance(kinds[a], kinds[b], vision);
        return distance < wanted ? [`${a} ${b} ${vision} ${distance.toFixed(3)}`] : [];
      }),
    );
    expect(tooClose).toEqual([]);
  });
});

describe('a colour deficiency is simulated', () => {
  it('as the literature says: red and green grow alike for protans and deutans, blue and green for tritans', () => {
    for (const [a, b, vision] of [
      ['#b00000', '#4a5a00', 'protan'],
      ['#d06000', '#7a8a00', 'deutan'],
      ['#0070ff', '#009080', 'tritan'],
    ] as const) {
      expect(colorDistance(a, b, vision)).toBeLessThan(colorDistance(a, b, 'normal') * 0.7);
    }
    expect(colorDistance('#000000', '#ffffff', 'normal')).toBeCloseTo(1, 2);
  });
});

describe('each kind', () => {
  it.each(KIND_NAMES)('stays in its box, and keeps gaps that can be seen at 10 px: %s', (kind) => {
    for (const shape of [looks[kind].end, looks[kind].alone]) {
      const side = 48;
      const covered = coverageOf(shape, side);
      const full = Math.ceil(side * 1.5);
      const outside = covered.filter((value, i) => {
        const [x, y] = [(i % full) - (full - side) / 2, Math.floor(i / full) - (full - side) / 2];
        return value > 0.5 && (x < -2 || y < -2 || x > side + 1 || y > side + 1);
      });
      expect(outside.length).toBe(0);
    }
  });

  it('has whole numbers of dashes, as MapLibre needs them', () => {
    for (const kind of KIND_NAMES) {
      const { dash } = looks[kind].line;
      expect(dash.every(Number.isInteger), kind).toBe(true);
      expect(dash.length % 2, kind).toBe(0);
    }
  });

  it('that one place does by itself has a symbol of its own, and the burst is that of a launch alone', () => {
    const symbols = KIND_NAMES.map((kind) => looks[kind].alone.path);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('has a name and one sentence about its use, and a group that the page shows', () => {
    const { kinds, places, groups } = kindTextsFor(en);
    const names = [...Object.values(kinds), ...Object.values(places)].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { use } of [...Object.values(kinds), ...Object.values(places)]) expect(use).toMatch(/^\p{Lu}.+\.$/u);
    expect(Object.keys(groups)).toEqual([...KIND_GROUPS]);
    expect(KIND_NAMES.length).toBeGreaterThanOrEqual(14);
  });
});

describe('the kinds of the first stories', () => {
  it('keep their looks', () => {
    const kept = ['restoration', 'rupture', 'launch', 'dialogue', 'alliance', 'pressure', 'memory', 'trade'] as const;
    expect(kept.map((kind) => [kind, looks[kind].line, looks[kind].end, looks[kind].color])).toMatchSnapshot();
    expect(looks.launch.alone).toEqual(looks.launch.end);
  });
});

describe('any two kinds of places', () => {
  it('have marks that differ at the size at which they are drawn, unless both are towns', () => {
    const shapes = PLACE_KIND_NAMES.map((kind) => [kind, PLACE_TABLE[kind]] as const);
    const signs = shapes.flatMap(([kind, mark]) => (typeof mark === 'string' ? [] : [{ kind, mark }]));
    expect(signs.length).toBeGreaterThan(4);
    for (const [a, b] of pairsOf(signs)) {
      const [one, other] = [a, b].map(({ mark }) => coverageOf(mark, PLACE_MARK.sign));
      expect(one && other && difference(one, other), `${a.kind} ${b.kind}`).toBeGreaterThan(0.35);
    }
  });

  it('that are a ring or a dot are towns and spots', () => {
    const towns = PLACE_KIND_NAMES.filter((kind) => PLACE_TABLE[kind] === 'dot' || PLACE_TABLE[kind] === 'ring');
    expect(towns).toEqual(['capital', 'territory', 'site', 'city']);
  });
});

function shapeOf(name: string): Shape {
  const shape = shapeNamed(name);
  if (!shape) throw new Error(`No shape ${name}`);
  return shape;
}
