import { expect, test } from 'vitest';
import { filesOf, shipped, withoutComments } from './support/source-files.ts';

/**
 * Arabic and English share one style sheet, so nothing may say left or right: start and end follow the direction.
 * Returns the declarations of a style sheet that do, without the exceptions of the text itself (comments).
 */
export function physicalDeclarations(css: string): readonly string[] {
  const property =
    /(?<![\w-])(?:left|right|(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)\s*:/g;
  const value = /(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g;
  const code = withoutComments(css);
  return [...code.matchAll(property), ...code.matchAll(value)].map(([found]) => found);
}

test('style sheets say start and end, never left and right', () => {
  const broken = filesOf('src/**/*.css', 'entrypoints/**/*.css').flatMap(({ path, text }) =>
    physicalDeclarations(text).map((found) => `${path}: ${found}`),
  );
  expect(broken).toEqual([]);
});

test('nor do styles written inside code', () => {
  const inCode =
    /(?<![\w-])(?:margin|padding|border)-(?:left|right)\b|\b(?:margin|padding|border)(?:Left|Right)\b/g;
  const broken = shipped().flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(inCode)].map(([found]) => `${path}: ${found}`),
  );
  expect(broken).toEqual([]);
});

test.each([
  ['a { margin-left: 1px }', 1],
  ['a{left:0;right:0}', 2],
  ['a { border-top-left-radius: 2px; text-align: right }', 2],
  ['a { border-left-color: red; float: left }', 2],
  ['/* left: 0 */ a { margin-inline-start: 1px; inset-inline-end: 0; text-align: end }', 0],
  ['a { --left: 1px; transition: left 1s; grid-area: right }', 0],
])('the rule itself: %s has %i', (css, count) => {
  expect(physicalDeclarations(css)).toHaveLength(count);
});
