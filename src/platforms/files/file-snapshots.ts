import type { FileStatement } from '../../core/files/file-preview.ts';
import type {
  ClassRosterSnapshot,
  Completeness,
  CompletenessReason,
  SectionRosterSnapshot,
  SectionRow,
  Snapshot,
  StudentRow,
} from '../../core/snapshot.ts';

export interface FileGroup {
  readonly grade: string | null;
  readonly section: string | null;
  readonly subject: string | null;
  readonly label: string;
  readonly students: readonly StudentRow[];
  readonly stated: number | null;
}

export interface FileContent {
  readonly groups: readonly FileGroup[];
  readonly sections: readonly SectionRow[];
  readonly refused: number;
  readonly hiddenRows: number;
  readonly period: string | null;
  /** What the page said whose list it is; null of a file. */
  readonly shown: Completeness | null;
}

/**
 * How complete a list of a file is. A file cannot show that it is whole, as a page can by its pager: the person says it,
 * and nothing that speaks against her is passed over.
 */
const completenessOf = (
  read: number,
  stated: number | null,
  whole: FileStatement['whole'],
  { refused, hiddenRows, shown }: FileContent,
): Completeness => {
  const against = new Set<CompletenessReason>();
  if (whole === 'part') against.add('vouched-part');
  if (refused > 0) against.add('rows-refused');
  if (hiddenRows > 0) against.add('rows-hidden');
  if (stated !== null && read < stated) against.add('fewer-than-stated');
  // Nobody's word makes a page whole that said itself that there is more.
  if (shown?.state === 'partial') for (const reason of shown.reasons) against.add(reason);
  const base = { read, expected: stated, ...(shown?.page === undefined ? {} : { page: shown.page }) };
  if (against.size > 0) return { ...base, state: 'partial', reasons: [...against] };
  if (stated !== null && read > stated) return { ...base, state: 'unknown', reasons: ['more-than-stated'] };
  if (whole === 'unknown') return { ...base, state: 'unknown', reasons: ['total-unknown'] };
  return {
    ...base,
    state: 'complete',
    reasons: stated === null ? ['vouched-whole'] : ['vouched-whole', 'stated-total-reached'],
  };
};

export const fileReader = { reader: 'file', readerVersion: 1 } as const;

/**
 * What a file becomes: lists like those of a page, but with no account. A list that stands for OpenEMIS is a class list;
 * one of Darsak or Ajyal is the list of a section.
 */
export const snapshotsOf = (
  content: FileContent,
  statement: FileStatement,
  file: { readonly id: string; readonly name: string },
): readonly Snapshot[] => {
  const { standsFor, asOf, whole } = statement;
  const head = {
    schema: 1 as const,
    source: { platform: 'file' as const, host: '', ...fileReader, file: { standsFor, ...file } },
    account: null,
    academicPeriod: content.period === null ? null : { id: null, label: content.period },
    capturedAt: asOf,
  };
  const rosters = content.groups.map((group, n): SectionRosterSnapshot | ClassRosterSnapshot => {
    const { students, grade, section, subject, label } = group;
    // A page's total is of the one list it shows.
    const stated = group.stated ?? (content.groups.length === 1 ? (content.shown?.expected ?? null) : null);
    const completeness = completenessOf(students.length, stated, whole, content);
    const name = [grade, section].filter((part) => part !== null).join(' - ');
    return standsFor === 'openemis'
      ? {
          ...head,
          completeness,
          kind: 'class-roster',
          data: {
            classId: `file:${file.id}:${String(n)}`,
            className: name === '' ? label : name,
            // OpenEMIS lists who left as well, with a status; a file that states none lists who is there.
            students: students.map((student) => ({ status: 'CURRENT', ...student })),
          },
        }
      : {
          ...head,
          completeness,
          kind: 'section-roster',
          data: { section: { label: label === '' ? name : label, grade, section, subject }, students },
        };
  });
  const { sections } = content;
  if (sections.length === 0 || standsFor === 'openemis') return rosters;
  return [
    ...rosters,
    {
      ...head,
      completeness: completenessOf(sections.length, content.shown?.expected ?? null, whole, content),
      kind: 'section-list',
      data: { sections },
    },
  ];
};
