/**
 * Every decimal digit of any script as 0–9 (darsak-facts 6.5 names Arabic-Indic and Persian; the rest costs nothing).
 * Unicode keeps the ten digits of a script in one run; the value is the distance from its zero.
 */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xe50, 0xed0, 0xff10];
const digits = new RegExp(`[${zeros.map((zero) => String.fromCharCode(zero, 45, zero + 9)).join('')}]`, 'g');

export function toWesternDigits(text: string): string {
  return text.replace(digits, (character) => {
    const code = character.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}
