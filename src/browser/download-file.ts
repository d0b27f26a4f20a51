/** Offers a text as a file to keep. Nothing leaves the page for it. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not in the same breath: some browsers fetch it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
