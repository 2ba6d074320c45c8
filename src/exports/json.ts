/** A JSON file, indented so that a person may read what leaves the computer. */
export const jsonBlob = (value: unknown): Blob =>
  new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' });
