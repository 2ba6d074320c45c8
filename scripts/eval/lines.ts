import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Reads one JSON value per line, gzipped or not. The caller names the shape of what it wrote itself or was given. */
export function readLines<T>(path: string): readonly T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function writeLines(path: string, lines: readonly unknown[]): void {
  writeFileSync(path, lines.map((line) => JSON.stringify(line) + '\n').join(''));
}

/** The input and output path of an evaluation, or the end with how to call it. */
export function paths(usage: string): readonly [string, string] {
  const [input, output] = process.argv.slice(2);
  if (input === undefined || output === undefined) {
    console.error(`usage: ${usage}`);
    process.exit(2);
  }
  return [input, output];
}
