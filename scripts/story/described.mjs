// @ts-check
import { COMMENT, FIELD_TEXTS } from './field-texts.mjs';

/** @typedef {{[key: string]: any}} Schema */

/**
 * Adds to a JSON Schema of the story what each field is, with an example, and the comments that any object may hold. The example of an
 * object is made of those of its fields.
 *
 * @param {Schema} schema it is changed
 * @returns {Schema} the same
 */
export function described(schema) {
  describeFields(schema, '');
  return schema;
}

/**
 * Returns the examples of an object's fields together.
 *
 * @param {Schema} node
 * @param {string} path
 * @returns {Record<string, unknown>}
 */
function describeFields(node, path) {
  /** @type {Record<string, unknown>} */
  const together = {};
  for (const option of node['anyOf'] ?? []) describeFields(option, path);
  for (const [key, field] of Object.entries(node['properties'] ?? {})) {
    const at = path ? `${path}.${key}` : key;
    const [sentence, given] = FIELD_TEXTS[at] ?? [];
    const ofItems = field.items?.properties ? [describeFields(field.items, `${at}[]`)] : undefined;
    const ofFields = field.properties || field.anyOf ? describeFields(field, at) : undefined;
    const example = given ?? ofItems ?? ofFields;
    if (sentence) field.description = sentence;
    if (example !== undefined) field.examples = [example];
    together[key] = example;
  }
  if (node['properties']) node['properties'] = { $comment: COMMENT, ...node['properties'] };
  return together;
}

/**
 * The paths of all fields of a described schema that have no sentence or no example.
 *
 * @param {Schema} node
 * @param {string} [path]
 * @returns {string[]}
 */
export function undescribed(node, path = '') {
  const own = Object.entries(node['properties'] ?? {}).flatMap(([key, field]) => {
    const at = path ? `${path}.${key}` : key;
    const inner = [...undescribed(field, at), ...(field.items ? undescribed(field.items, `${at}[]`) : [])];
    return [...(field.description && field.examples ? [] : [at]), ...inner];
  });
  return [...own, ...(node['anyOf'] ?? []).flatMap((/** @type {Schema} */ option) => undescribed(option, path))];
}
