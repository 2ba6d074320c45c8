import { nameTokens } from './name-tokens.ts';

/**
 * Comparison key of Arabic or Latin text: two texts that differ only in writing (marks, hamza, ta marbuta, alef
 * maqsura, tatweel, look-alike letters, spaces, joined compounds, titles) have the same key. Idempotent, never throws,
 * linear in the length (texts over 1,000 characters are cut: no name or label is as long). Never for display.
 */
export function textKey(text: string): string {
  let key = text;
  // A dropped word can uncover another one to drop; each pass shortens, so this ends.
  for (;;) {
    const next = nameTokens(key)
      .map((part) => part.key)
      .filter((part) => part !== ',')
      .join(' ');
    if (next === key) return key;
    key = next;
  }
}
