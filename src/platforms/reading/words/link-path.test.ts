import { expect, test } from 'vitest';
import { linkPath } from './link-path.ts';

const of = (address: string): string | null => linkPath(new URL(address, 'https://darsak.gov.jo'));

test.each([
  ['/teachers/relations/481/students', '/teachers/relations/481/students'],
  ['/course/view.php?id=300#section-2', '/course/view.php?id=300'],
  ['/?r=Teacher/Students/index&id=481', '/?r=Teacher/Students/index&id=481'],
  ['/t/481?from=list', '/t/481'],
  ['/t/481/students?page=2', '/t/481/students'],
  ['/t/students?from=list', '/t/students'],
])('%s is kept with the ids it needs', (address, kept) => {
  expect(of(address)).toBe(kept);
});

test.each([
  ['/t?sesskey=aB3', '/t'],
  ['/t?id=7&access_token=1', '/t'],
  ['/t?q=eyJhbGciOiJIUzI1NiJ9', '/t'],
  ['/t?id=7&name=ليان', '/t'],
  [`/t?q=${'1'.repeat(61)}`, '/t'],
  ['/openemis-core/Classes/view/eyJpZCI6MX0.c2ln', null],
])('%s is kept without what may open something or names somebody', (address, kept) => {
  expect(of(address)).toBe(kept);
});
