import type { Blending } from './blend';

/** Custom properties that stand for a pair of values: what an attribute says by day and by night. */
export interface ColorTable {
  readonly variable: Blending;
  /** A palette of variables from two palettes: it can be drawn with where nobody reckons with colours. */
  readonly varied: <T extends object>(day: T, night: T) => T;
  /** The rules that give the properties their values: by the page's theme, and by the system's where there is none. */
  readonly css: () => string;
}

/** What a figure's attribute means where it is left out. */
const UNSET: Readonly<Record<string, string>> = { 'fill-opacity': '1', 'stroke-opacity': '1', opacity: '1' };

export function colorTable(): ColorTable {
  const names = new Map<string, string>();
  const variable: Blending = (attribute, day, night) => {
    const pair = [day, night].map((value) => value ?? UNSET[attribute]);
    if (pair.includes(undefined)) throw new Error(`${attribute} is set by day or by night alone`);
    const key = pair.join(' ');
    const name = names.get(key) ?? `--c${names.size.toString(36)}`;
    names.set(key, name);
    return `var(${name})`;
  };
  const variedValue = (name: string, day: unknown, night: unknown): unknown => {
    if (day === night) return day;
    if (typeof day === 'string' && typeof night === 'string')
      return day.startsWith('#') ? variable(name, day, night) : day;
    if (typeof day !== 'object' || typeof night !== 'object' || !day || !night) return day;
    const entries = Object.entries(day).map(([key, value]) => [
      key,
      variedValue(key, value, (night as Record<string, unknown>)[key]),
    ]);
    return Array.isArray(day) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  };
  const declarations = (value: (pair: string[]) => string) =>
    [...names].map(([pair, name]) => `${name}:${value(pair.split(' '))}`).join(';');
  return {
    variable,
    varied: <T extends object>(day: T, night: T) => variedValue('', day, night) as T,
    css() {
      const [day, night] = [declarations(([one]) => one ?? ''), declarations(([, one]) => one ?? '')];
      return [
        '@layer tokens{',
        `:root{${day}}`,
        `html[data-theme=night]{${night}}`,
        `@media (prefers-color-scheme:dark){html:not([data-theme]){${night}}}`,
        '}',
      ].join('\n');
    },
  };
}
