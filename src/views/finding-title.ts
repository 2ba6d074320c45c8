import type { Finding } from './model.ts';
import type { findings } from '../i18n/ar/findings.ts';
import type { Translate } from '../i18n/texts.ts';

/** The title of a finding in its number: a student, two students, three … */
export const findingTitle = (finding: Finding, t: Translate<typeof findings>): string =>
  titleOf(finding.code, finding.students.length, t);

export function titleOf(code: Finding['code'], n: number, t: Translate<typeof findings>): string {
  switch (code) {
    case 'student-review':
    case 'student-missing-on-darsak':
    case 'student-missing-on-openemis':
    case 'student-moved':
    case 'student-details-differ':
    case 'student-status-differs':
    case 'class-not-subject':
    case 'subject-not-class':
    case 'student-not-in-classroom':
    case 'student-in-classroom-only':
      return t(code, { n });
    case 'section-missing-on-darsak':
    case 'section-extra-on-darsak':
    case 'section-other-teacher':
    case 'section-subject-differs':
    case 'section-under-two-subjects':
    case 'section-unclear':
    case 'section-count-differs':
    case 'student-duplicate-on-darsak':
    case 'student-duplicate-on-openemis':
      return t(code);
  }
}
