/** Time for the browser to read the file before its URL is revoked, in ms. */
const REVOKE_AFTER_MS = 60_000;

/** Downloads a file under a name. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}

/** Whether this window may save files: a frame without "allow-downloads" in its `sandbox` may not, and the browser does not tell it. */
export function downloadsHere(): 'allowed' | 'refused' | 'unknown' {
  let frame: Window = window;
  while (frame !== frame.parent) {
    const element = elementOf(frame);
    if (!element) return 'unknown';
    const sandbox = element.getAttribute('sandbox');
    if (sandbox !== null && !/(?:^|\s)allow-downloads(?:\s|$)/i.test(sandbox)) return 'refused';
    frame = frame.parent;
  }
  return 'allowed';
}

/** Returns the element that holds a frame; undefined if it belongs to another site. */
function elementOf(frame: Window): Element | undefined {
  try {
    return frame.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}
