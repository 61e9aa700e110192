interface TrustedTypes {
  readonly defaultPolicy?: Policy | null;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}
interface Policy {
  createScriptURL(url: string): unknown;
}

/** The script URLs that may become workers: of this page's own origin. */
const allowed = new Set<string>();
let isOurs = false;

/**
 * Allows this URL as a script, and no other that was not allowed. The Trusted Types policy must be the one named "default", of which there
 * is only one: MapLibre passes a plain string to `new Worker` (https://github.com/maplibre/maplibre-gl-js/issues/7210).
 *
 * An extension may have made the policy before the page did. Returns whether the script may start.
 */
export function allowScript(href: string): boolean {
  allowed.add(href);
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!trustedTypes || isOurs) return true;
  if (trustedTypes.defaultPolicy) return permits(trustedTypes.defaultPolicy, href);
  trustedTypes.createPolicy('default', {
    createScriptURL(url) {
      if (allowed.has(new URL(url, document.baseURI).href)) return url;
      throw new TypeError(`Not a script of this page: ${url}`);
    },
  });
  isOurs = true;
  return true;
}

function permits(policy: Policy, href: string): boolean {
  try {
    return String(policy.createScriptURL(href)) === href;
  } catch {
    return false;
  }
}
