import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureEntry } from '../../../scripts/support/entry-size.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutabiq-size-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const popup = `<script type="module" crossorigin src="/chunks/popup.js"></script>
  <link rel="modulepreload" crossorigin href="/chunks/shared.js"><link rel="icon" href="/icon.png">
  <link rel="stylesheet" crossorigin href="/assets/popup.css">`;

test('a page counts with its scripts, preloads and style sheets, each once; lazy chunks do not count', () => {
  const files = {
    'popup.html': popup,
    'chunks/popup.js':
      'import{a}from"./shared.js";import"./deep/more.js";const b=()=>import("./lazy.js");a(b)',
    'chunks/shared.js': 'export const a=1',
    'chunks/deep/more.js': 'export{a}from"../shared.js"',
    'chunks/lazy.js': 'export const big=2',
    'assets/popup.css': '@import "./base.css";a{color:red}',
    'assets/base.css': 'b{color:blue}',
  };
  build(files);
  const { 'chunks/lazy.js': _lazy, ...counted } = files;
  const measured = measureEntry(folder, 'popup.html');
  expect([...measured.files].sort()).toEqual(Object.keys(counted).sort());
  const texts = Object.values(counted);
  expect(measured.raw).toBe(texts.reduce((sum, text) => sum + text.length, 0));
  expect(measured.gzip).toBe(texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0));
});

test('a content script counts with the style sheet beside it', () => {
  build({ 'content-scripts/detector.js': 'console.log(1)', 'content-scripts/detector.css': 'a{}' });
  expect(measureEntry(folder, 'content-scripts/detector.js').files).toEqual([
    'content-scripts/detector.js',
    'content-scripts/detector.css',
  ]);
});

test('a file that is named and not there is an error and not a smaller size', () => {
  build({ 'background.js': 'import"./chunks/gone.js"' });
  expect(() => measureEntry(folder, 'background.js')).toThrow(/gone\.js/);
});
