import { noChoices, type FileChoices, type FilePreview } from '../../../../src/core/files/file-preview.ts';
import type { SectionRosterSnapshot, StudentRow } from '../../../../src/core/snapshot.ts';
import { openSession, type FileSession } from '../../../../src/platforms/files/file-session.ts';
import { encodings } from './encode.ts';
import { writeXlsx, type BookSpec, type SheetSpec } from './write-xlsx.ts';

/** Short ways to open a file and see what was understood of it. */
export const open = (bytes: Uint8Array, name = 'list.xlsx'): FileSession => {
  const session = openSession(bytes, name, { clock: () => 0, progress: () => undefined });
  if (!session.ok) throw new Error(session.error);
  return session.value;
};
export const book = (
  sheet: Omit<SheetSpec, 'name'> & { name?: string },
  more: Partial<BookSpec> = {},
): Uint8Array => writeXlsx({ sheets: [{ name: 'السابع أ', ...sheet }], ...more });
export const utf8 = encodings['UTF-8'] ?? (() => new Uint8Array());
export const csv = (...lines: string[]): FileSession => open(utf8(lines.join('\n')), 'الصف السابع أ.csv');
export const look = (session: FileSession, choices: Partial<FileChoices> = {}): FilePreview =>
  session.preview({ ...noChoices, ...choices });
export const rosters = (
  session: FileSession,
  choices: Partial<FileChoices> = {},
): readonly SectionRosterSnapshot[] =>
  session.take(
    { ...noChoices, ...choices },
    { standsFor: 'darsak', asOf: 1, whole: 'whole' },
    'f',
  ) as readonly SectionRosterSnapshot[];
export const students = (session: FileSession, choices: Partial<FileChoices> = {}): readonly StudentRow[] =>
  rosters(session, choices)[0]?.data.students ?? [];
export const noteOf = (preview: FilePreview, note: string): number =>
  preview.sheets[0]?.notes.find((each) => each.note === note)?.count ?? 0;
