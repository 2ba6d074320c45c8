import { rowFingerprint } from '../roster/pair-decision.ts';
import type { StudentRow } from '../snapshot.ts';
import { textKey } from '../text/text-key.ts';
import { mostNames, type ClassroomList, type ClassroomMark } from './classroom-list.ts';
import type { ListedStudent } from './listed-students.ts';

/** What a person does with a tick list. Each answers a new list; the old one is kept by whoever wants to undo. */

const printOf = (row: StudentRow | null) => (row === null ? null : rowFingerprint(row));

/** Ticks a child, or takes the tick away (`null`). Ticks of rows that look exactly the same are one tick. */
export function tick(list: ClassroomList, student: ListedStudent, present: boolean | null): ClassroomList {
  const mark = { darsak: printOf(student.darsak), openemis: printOf(student.openemis) };
  const same = (side: 'darsak' | 'openemis', other: ClassroomMark): boolean =>
    mark[side] !== null && other[side]?.facts === mark[side].facts;
  const others = list.marks.filter((other) => !same('darsak', other) && !same('openemis', other));
  return { ...list, marks: present === null ? others : [...others, { ...mark, present }] };
}

/** Ticks as present all who are not ticked: then only those who are not there are left to say. */
export const tickRest = (
  list: ClassroomList,
  lines: readonly (ListedStudent & { readonly present: boolean | null })[],
): ClassroomList =>
  lines.filter(({ present }) => present === null).reduce((now, line) => tick(now, line, true), list);

/** Why a name was not added. */
export type NameFault = 'empty' | 'already-added' | 'on-list' | 'too-many';

/**
 * Adds a child who stands on neither list. A name that a list has is not added: that child is to be ticked there.
 * Names are compared as everywhere (`textKey`), so that another spelling of hamza is no other child.
 */
export function addName(
  list: ClassroomList,
  name: string,
  students: readonly ListedStudent[],
): { readonly list: ClassroomList; readonly fault: NameFault | null } {
  const shown = name.replace(/\s+/gu, ' ').trim().slice(0, 500);
  const key = textKey(shown);
  const has = (names: readonly (string | undefined)[]): boolean =>
    names.some((other) => other !== undefined && textKey(other) === key);
  if (key === '') return { list, fault: 'empty' };
  if (has(list.others)) return { list, fault: 'already-added' };
  if (has(students.flatMap(({ darsak, openemis }) => [darsak?.name, openemis?.name])))
    return { list, fault: 'on-list' };
  if (list.others.length >= mostNames) return { list, fault: 'too-many' };
  return { list: { ...list, others: [...list.others, shown] }, fault: null };
}

export const removeName = (list: ClassroomList, name: string): ClassroomList => ({
  ...list,
  others: list.others.filter((other) => other !== name),
});
