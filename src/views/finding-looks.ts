import type { Finding } from './model.ts';
import type { FindingCode } from '../core/finding.ts';
import type { Tone } from './parts/state-badge.tsx';
import type { SymbolName } from './parts/symbol.tsx';

export type Tag = 'missing' | 'extra' | 'review' | 'differs' | 'duplicate' | 'moved' | 'note';

const tags: Record<FindingCode, Tag> = {
  'section-missing-on-darsak': 'missing',
  'section-extra-on-darsak': 'extra',
  'section-other-teacher': 'differs',
  'section-subject-differs': 'differs',
  'section-under-two-subjects': 'duplicate',
  'section-unclear': 'review',
  'section-count-differs': 'differs',
  'student-review': 'review',
  'student-missing-on-darsak': 'missing',
  'student-missing-on-openemis': 'extra',
  'student-duplicate-on-darsak': 'duplicate',
  'student-duplicate-on-openemis': 'duplicate',
  'student-moved': 'moved',
  'student-details-differ': 'differs',
  'student-status-differs': 'extra',
  'class-not-subject': 'missing',
  'subject-not-class': 'extra',
  'student-not-in-classroom': 'extra',
  'student-in-classroom-only': 'missing',
};

/** Symbol and tone of a finding's tag; what is only a note looks like one, whatever its code. */
export function lookOf(finding: Finding): {
  readonly tag: Tag;
  readonly tone: Tone;
  readonly symbol: SymbolName;
} {
  if (finding.severity === 'note') return { tag: 'note', tone: 'slate', symbol: 'info' };
  const tag = tags[finding.code];
  return finding.severity === 'problem'
    ? { tag, tone: 'red', symbol: 'dot' }
    : { tag, tone: 'amber', symbol: 'diamond' };
}
