import type { Element } from '../figure/svg/svg';

/** Merges two element trees that differ only in attribute values, such as those of one figure drawn twice. */

type Value = string | number;
/** Returns an attribute's value where the two trees differ; `first` or `second` is undefined if that tree lacks it. */
export type Blending = (attribute: string, first: Value | undefined, second: Value | undefined) => Value | undefined;

/** @throws Error if the trees have different elements or texts */
export function blended(first: Element, second: Element, blend: Blending): Element {
  if (first.name !== second.name) throw new Error(`<${first.name}> and <${second.name}> are in the same place`);
  const [ours, theirs] = [first.children ?? [], second.children ?? []];
  if (ours.length !== theirs.length)
    throw new Error(`<${first.name}> has ${ours.length} children and ${theirs.length}`);
  const names = [...new Set([...Object.keys(first.attributes), ...Object.keys(second.attributes)])];
  const children = ours.map((child, i) => {
    const other = theirs[i];
    if (typeof child !== 'string' && other !== undefined && typeof other !== 'string')
      return blended(child, other, blend);
    if (child !== other) throw new Error(`<${first.name}> contains "${String(child)}" and "${String(other)}"`);
    return child as string;
  });
  return {
    ...first,
    attributes: Object.fromEntries(
      names.map((name) => {
        const [ourValue, theirValue] = [first.attributes[name], second.attributes[name]];
        return [name, ourValue === theirValue ? ourValue : blend(name, ourValue, theirValue)];
      }),
    ),
    ...(first.children && { children }),
  };
}
