import { idKey } from '../../src/core/text/id-key.ts';
import { textKey } from '../../src/core/text/text-key.ts';
import { paths, readLines, writeLines } from './lines.ts';

/** Strings in; out: are the keys equal, the digits of an id, or whether the key is safe and idempotent. */
interface StringCase {
  readonly id: string;
  readonly expect: 'same' | 'different' | 'digits' | 'safe';
  readonly a: string;
  readonly b?: string;
}

function answer({ expect, a, b }: StringCase): unknown {
  if (expect === 'digits') return idKey(a);
  if (expect !== 'safe') return textKey(a) === textKey(b ?? '');
  try {
    const key = textKey(a);
    return { ok: true, idempotent: textKey(key) === key };
  } catch {
    return { ok: false, idempotent: false };
  }
}

const [input, output] = paths('npm run eval:strings -- STRINGS.jsonl OUT.jsonl');
writeLines(
  output,
  readLines<StringCase>(input, ['id', 'expect', 'a']).map((line) => ({ id: line.id, value: answer(line) })),
);
