/** Downloads a text or blob as a file. @param type its media type. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // By the next task the download no longer needs the URL.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
