/** How long the browser may take to read what it was handed, in ms. */
const READING = 60_000;

/** Hands a file to the browser as a download. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READING);
}
