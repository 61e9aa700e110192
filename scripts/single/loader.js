/*
 * Unpacks the program of the single file and runs it. It is packed because it would be three times as long. The policy of the page names the
 * hash of the program, so that no other script is run in its place.
 */

/**
 * @typedef {object} Policy
 * @property {(text: string) => string} createScript
 */

const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }} */ (
  globalThis
);

try {
  const packed = atob(document.getElementById('program')?.textContent ?? '');
  const bytes = Uint8Array.from(packed, (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(stream).text();
  const policy = trustedTypes?.createPolicy('program', { createScript: (code) => code });
  const script = document.createElement('script');
  script.type = 'module';
  script.text = policy?.createScript(text) ?? text;
  document.body.append(script);
} catch (error) {
  console.error(error);
  dispatchEvent(new Event('program-failed'));
}

export {};
