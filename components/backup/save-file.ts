/** Lets the browser save a text or a blob as a file, as for a link that is downloaded. */
export function saveFile(name: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The download has taken what it needs by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
