/**
 * Every decimal digit of any script as 0–9 (darsak-facts 6.5 names Arabic-Indic and Persian; the rest costs nothing).
 * Unicode keeps the ten digits of a script in one run of ten, and the runs in use start at a multiple of ten from
 * their zero, so the value follows from walking back to the zero.
 */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xe50, 0xed0, 0xff10];

export function toWesternDigits(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (character) => {
    const code = character.charCodeAt(0);
    for (const zero of zeros) if (code >= zero && code < zero + 10) return String(code - zero);
    return character;
  });
}
