/** Hands a text, or the bytes of one, over as a file, into the browser's downloads. Needs no permission. */
export function saveFile(name: string, content: BlobPart, type: string) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read the blob once the click's task is over; a second is ample and frees the memory.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
