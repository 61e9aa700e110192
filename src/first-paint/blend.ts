import type { Element } from '../figure/svg/svg';

/** One element tree out of two that differ in what some attributes say. Such trees come of one figure drawn twice. */

type Value = string | number;
/** What an attribute becomes where the two trees have two values for it; `undefined` where one of them has none. */
export type Blending = (attribute: string, first: Value | undefined, second: Value | undefined) => Value | undefined;

/** @throws Error where the trees have other elements or other words */
export function blended(first: Element, second: Element, blend: Blending): Element {
  if (first.name !== second.name) throw new Error(`<${first.name}> stands where <${second.name}> does`);
  const [ours, theirs] = [first.children ?? [], second.children ?? []];
  if (ours.length !== theirs.length)
    throw new Error(`<${first.name}> has ${ours.length} children and ${theirs.length}`);
  const names = [...new Set([...Object.keys(first.attributes), ...Object.keys(second.attributes)])];
  const children = ours.map((child, i) => {
    const other = theirs[i];
    if (typeof child !== 'string' && other !== undefined && typeof other !== 'string')
      return blended(child, other, blend);
    if (child !== other) throw new Error(`<${first.name}> says "${String(child)}" and "${String(other)}"`);
    return child as string;
  });
  return {
    ...first,
    attributes: Object.fromEntries(
      names.map((name) => {
        const [one, other] = [first.attributes[name], second.attributes[name]];
        return [name, one === other ? one : blend(name, one, other)];
      }),
    ),
    ...(first.children && { children }),
  };
}
