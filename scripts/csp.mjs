// @ts-check

/**
 * The content security policy, defined only here. The build writes it into the page, so that it applies on any host.
 * `serve.mjs` also sends it as a header.
 *
 * The policy forbids other origins, inline code, `eval`, and strings as markup or as script URLs. The only exceptions are the
 * URLs that the Trusted Types policy allows: MapLibre's worker and the service worker. The policy must have the name `default`,
 * because MapLibre accepts the worker's URL only as a plain string and starts the worker itself.
 *
 * Who may show the page in a frame is not here: in a page `frame-ancestors` has no effect. A host says it in its header, as `serve.mjs` can.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  // MapLibre and the exported figure create images as data: and blob: URLs.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
