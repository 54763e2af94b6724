/** Downloads a text or blob as a JSON file. */
export function saveFile(name: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  // By the next task the download no longer needs the URL.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
