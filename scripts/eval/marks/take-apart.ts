import type { ReadingPlan } from '../../../src/platforms/openemis/plan-state.ts';
import { asText, type RecordedFile } from './recorded-files.ts';

/** A finder's answer for all subjects of a class, subject by subject. */
export const bySubject = (file: RecordedFile): RecordedFile[] => {
  const subjects = Map.groupBy(file.rows, (row) => asText(row.education_subject_id));
  if (subjects.size < 2) return [file];
  const missing = file.total - file.rows.length;
  return [...subjects].map(([id, rows]) => ({
    ...file,
    name: `${file.name}, subject ${id}`,
    rows,
    total: rows.length + missing,
  }));
};

/** Exemptions of a school at once, class by class; a class without any is known as well. */
export const byClass = (file: RecordedFile, plan: Pick<ReadingPlan, 'classes'>): RecordedFile[] => {
  const classes = Map.groupBy(file.rows, (row) => asText(row.institution_class_id));
  if (classes.size < 2 && !file.query.includes('InstitutionClasses-institution_id')) return [file];
  const missing = file.total - file.rows.length;
  return [...new Set([...plan.classes.map(({ id }) => id), ...classes.keys()])].map((id) => {
    const rows = classes.get(id) ?? [];
    return { ...file, name: `${file.name}_c${id}`, query: '', rows, total: rows.length + missing };
  });
};
