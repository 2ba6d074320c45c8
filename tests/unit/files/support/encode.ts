const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let n = 0; n < text.length; n++) view.setUint16(n * 2, text.charCodeAt(n), little);
  return bytes;
};

/** Code page 1256, turned round from what the platform decodes. */
const windows1256 = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte] as const,
  ),
);

/** The encodings in which spreadsheets write text. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with its mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16 little-endian': (text) => utf16(`\uFEFF${text}`, true),
  'UTF-16 big-endian': (text) => utf16(`\uFEFF${text}`, false),
  'Windows-1256': (text) =>
    Uint8Array.from(text, (letter) => {
      const byte = windows1256.get(letter);
      if (byte === undefined) throw new Error(`Not in Windows-1256: ${letter}`);
      return byte;
    }),
};
