/** Long enough for a browser that first asks where to put the file. */
const keepFor = 120_000;

/**
 * Offers a file for saving: a link that is clicked for the person, which needs no permission and no network, under our
 * `default-src 'none'` as well. To be called from a person's click.
 */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keepFor);
}
