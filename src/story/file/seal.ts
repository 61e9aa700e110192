/**
 * The seal of a story file in a build. The build checks each story with all rules of the format, and writes its file with the defaults of
 * optional fields. The seal says so at the file's beginning, as a note that a story file may have. A page whose rules are the same
 * need not check the text again, and does not load what checks it. Who changes the file breaks the seal.
 */

/** Names the rules by which this build has checked its stories. `scripts/site/seal-stories.mjs` puts it here; without a build, nothing is sealed. */
export const RULES = '';

const SEAL = /^\{"\$comment":"checked ([\da-z]+)",/;

/** Returns a story's JSON with the seal of these rules. `json`: an object with at least one member, without white space at its start. */
export function sealed(json: string, rules: string): string {
  const rest = json.slice(1);
  return `{"$comment":"checked ${checksum(rules, rest)}",${rest}`;
}

/** Returns the story's JSON if a text has the seal of these rules and has not changed since, else undefined. */
export function unsealed(text: string, rules: string): string | undefined {
  const [head, mark] = SEAL.exec(text) ?? [];
  if (!head || rules === '') return undefined;
  const rest = text.slice(head.length);
  return checksum(rules, rest) === mark ? `{${rest}` : undefined;
}

/** FNV-1a (32 bits, UTF-16 code units) of both and their length: against changes by chance, not against an attacker, who could change the program as well. */
function checksum(rules: string, text: string): string {
  let hash = 0x811c9dc5;
  for (const part of [rules, text]) {
    for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}x${text.length.toString(36)}`;
}
