import type { Blending } from './blend';

/** Custom properties, one for each pair of values that an attribute has by day and by night. */
export interface ColorTable {
  readonly variable: Blending;
  /** A palette of variables from two palettes, for code that draws colours but does not compute with them. */
  readonly withVariables: <T extends object>(day: T, night: T) => T;
  /** The rules that set the properties: by the page's theme, or by the system's setting if there is none. */
  readonly css: () => string;
}

/** Defaults of omitted attributes of a figure. */
const DEFAULTS: Readonly<Record<string, string>> = { 'fill-opacity': '1', 'stroke-opacity': '1', opacity: '1' };

export function colorTable(): ColorTable {
  const names = new Map<string, string>();
  const variable: Blending = (attribute, day, night) => {
    const pair = [day, night].map((value) => value ?? DEFAULTS[attribute]);
    if (pair.includes(undefined)) throw new Error(`${attribute} is set by day or by night alone`);
    const key = pair.join(' ');
    const name = names.get(key) ?? `--c${names.size.toString(36)}`;
    names.set(key, name);
    return `var(${name})`;
  };
  const withVariablesIn = (name: string, day: unknown, night: unknown): unknown => {
    if (day === night) return day;
    if (typeof day === 'string' && typeof night === 'string')
      return day.startsWith('#') ? variable(name, day, night) : day;
    if (typeof day !== 'object' || typeof night !== 'object' || !day || !night) return day;
    const entries = Object.entries(day).map(([key, value]) => [
      key,
      withVariablesIn(key, value, (night as Record<string, unknown>)[key]),
    ]);
    return Array.isArray(day) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  };
  const declarations = (value: (pair: string[]) => string) =>
    [...names].map(([pair, name]) => `${name}:${value(pair.split(' '))}`).join(';');
  return {
    variable,
    withVariables: <T extends object>(day: T, night: T) => withVariablesIn('', day, night) as T,
    css() {
      const [day, night] = [declarations(([value]) => value ?? ''), declarations(([, value]) => value ?? '')];
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
