// @ts-check

/**
 * The content security policy, in one place: the build writes it into the page, so that it holds on any host, and
 * `serve.mjs` sends it as a header too.
 *
 * Nothing comes from anywhere else, nothing is inline, nothing is evaluated, and no string becomes markup or a script's
 * address, but for the one that the Trusted Types policy lets through: MapLibre's worker. The policy has to be the one
 * named `default`, because MapLibre takes its worker's address as a plain string and starts the worker by itself.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  // MapLibre and the exported figure make pictures of their own.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
