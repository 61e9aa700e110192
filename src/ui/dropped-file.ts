/** A file that is dropped on the page does not replace it: `refused` is called instead. */
export function refuseDroppedFiles(refused: () => void): void {
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    // A browser opens what a page does not take.
    if (holdsFile(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    refused();
  });
}
