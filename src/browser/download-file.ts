/** Offers a text as a download. It is made in the page; nothing leaves the page for it. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked after a minute and not at once, since some browsers fetch the address a moment after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
