import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Reads one JSON object per line, gzipped or not (told by its first bytes, whatever the name). The caller names the shape
 * of what it was given and the fields that every line must have. Ends the run, naming the line, where one cannot be read.
 */
export function readLines<T extends object>(
  path: string,
  fields: readonly (keyof T & string)[],
): readonly T[] {
  const text = readText(path).replace(/^\ufeff/, '');
  return text
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [readLine<T>(path, line, at + 1, fields)]));
}

function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readLine<T extends object>(
  path: string,
  line: string,
  number: number,
  fields: readonly (keyof T & string)[],
): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail(`${path}, line ${number}: no JSON. Each line holds one object.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(`${path}, line ${number}: no object. Each line holds one object.`);
  const absent = fields.filter((field) => !(field in value));
  if (absent.length > 0) return fail(`${path}, line ${number}: lacks ${absent.join(', ')}.`);
  return value as T;
}

export function writeLines(path: string, lines: readonly unknown[]): void {
  writeFileSync(path, lines.map((line) => JSON.stringify(line) + '\n').join(''));
}

/** The input and output path of an evaluation, or the end with how to call it. */
export function paths(usage: string): readonly [string, string] {
  const [input, output] = process.argv.slice(2);
  return input === undefined || output === undefined ? fail(`usage: ${usage}`) : [input, output];
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
