import type { ClassRosterSnapshot, StudentRow, StudentStatusCode } from '../snapshot.ts';
import type { MarksInput } from './marks-input.ts';
import type { SheetStudent } from './marks-result.ts';
import { unpackMembers } from './packed-members.ts';

export interface Member extends SheetStudent {
  readonly status: StudentStatusCode;
}

/** The students of one subject section in one class, as far as they are known. */
export interface SectionMembers {
  readonly classId: string;
  readonly className: string;
  readonly subjectSectionId: string;
  readonly subjectId: string | null;
  readonly subject: string;
  readonly educationGradeId: string | null;
  readonly members: readonly Member[];
  readonly complete: boolean;
  readonly capturedAt: number;
}

export const sheetKey = (subjectSectionId: string, classId: string): string =>
  `${subjectSectionId}:${classId}`;

/** By sheet key, from whichever reading is the newest (of two of one moment the one made for marks); in the order of the class list, those who are not on it last. */
export function sectionMembers(input: MarksInput): ReadonlyMap<string, SectionMembers> {
  const lists = new Map(input.classRosters.map((roster) => [roster.data.classId, listOf(roster)]));
  const found = new Map<string, Listed>();
  const add = (each: Listed): void => {
    const key = sheetKey(each.subjectSectionId, each.classId);
    const before = found.get(key);
    if (before === undefined || before.capturedAt <= each.capturedAt) found.set(key, each);
  };
  for (const { data, capturedAt, completeness } of input.subjectRosters) {
    const { students, ...section } = data;
    add({
      ...section,
      subjectId: null,
      educationGradeId: null,
      members: () =>
        students.flatMap(({ sourceKey, name, openemisNo = null, status = 'UNKNOWN' }) =>
          sourceKey === undefined ? [] : [{ studentId: sourceKey, name, openemisNo, status }],
        ),
      complete:
        completeness.state === 'complete' && students.every(({ sourceKey }) => sourceKey !== undefined),
      capturedAt,
    });
  }
  for (const { data, capturedAt, completeness } of input.markRosters) {
    const list = lists.get(data.classId);
    for (const section of data.sections) {
      const { classId, className } = data;
      add({
        ...section,
        classId,
        className,
        members: () => {
          const statuses = unpackMembers(section.members);
          return data.students.flatMap((studentId, index): Member[] => {
            const status = statuses[index] ?? null;
            const row = list?.get(studentId);
            return status === null
              ? []
              : [{ studentId, name: row?.name ?? null, openemisNo: row?.openemisNo ?? null, status }];
          });
        },
        complete: completeness.state === 'complete',
        capturedAt,
      });
    }
  }
  return new Map(
    [...found].map(([key, { members, ...each }]) => [
      key,
      { ...each, members: inListOrder(members(), lists.get(each.classId) ?? noList) },
    ]),
  );
}

/** Of a section that stands in two readings only the members of the newer one are made out. */
interface Listed extends Omit<SectionMembers, 'members'> {
  readonly members: () => readonly Member[];
}

type ClassList = ReadonlyMap<string, StudentRow>;
const noList: ClassList = new Map();

/** By student id. */
const listOf = ({ data }: ClassRosterSnapshot): ClassList =>
  new Map(
    data.students.flatMap((row) => (row.sourceKey === undefined ? [] : [[row.sourceKey, row] as const])),
  );

/** Each student once; of two rows of one student what the later says, where the first stood. */
function inListOrder(members: readonly Member[], list: ClassList): readonly Member[] {
  return [...new Map(members.map((member) => [member.studentId, member])).values()]
    .map((member) => ({ member, place: list.get(member.studentId)?.row ?? Infinity }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ member }) => member);
}
