import type { FollowUpStep } from '../../../core/feedback/feedback-item.ts';
import type { Count, ReportFigures } from '../../../core/feedback/feedback-report.ts';
import type { ReportLine } from '../../../core/feedback/report-line.ts';
import { feedbackReportTexts } from '../../../i18n/areas/feedback-report.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import type { Format } from '../../../i18n/format.ts';
import { translator, type Translate } from '../../../i18n/texts.ts';
import type { Bar } from './bar-chart.tsx';
import { gradeShown } from './grade-shown.ts';

export interface ReportWords {
  readonly t: Translate<(typeof feedbackReportTexts)['ar']>;
  readonly w: Translate<(typeof feedbackWordsTexts)['ar']>;
  /** Where the remark is from, in one line: lesson, unit, subject, grade. */
  readonly lesson: (line: ReportLine) => string;
  readonly bars: (
    report: ReportFigures,
  ) => Readonly<Record<'kind' | 'subject' | 'grade' | 'lesson', readonly Bar[]>>;
  readonly answer: (line: ReportLine) => Extract<FollowUpStep, { state: 'answered' }> | null;
  readonly forwarded: (line: ReportLine) => Extract<FollowUpStep, { state: 'forwarded' }> | null;
}

/** The words of a report, the same on the screen, on paper and in files. */
export function reportWords(format: Format): ReportWords {
  const t = translator(feedbackReportTexts, format);
  const w = translator(feedbackWordsTexts, format);
  const lesson = ({ place }: ReportLine): string =>
    place.of === 'platform'
      ? `${t('place.platform')}${place.title === null ? '' : ` · ${place.title}`}`
      : [place.title, place.unit, place.subject, gradeShown(w, place.grade)].filter(isText).join(' · ') ||
        w('unknown');
  const labelled = ({ key, label, count, open }: Count): Bar => ({
    key,
    label: label ?? (key === '' ? w('unknown') : key),
    count,
    open,
  });
  return {
    t,
    w,
    lesson,
    bars: (report: ReportFigures) => ({
      kind: report.byKind.map((each): Bar => ({ ...each, label: w(`kind.${each.key}`) })),
      subject: report.bySubject.map(labelled),
      grade: report.byGrade.map((each) => labelled({ ...each, label: gradeShown(w, each.label) })),
      lesson: report.byLesson.map((each) => {
        const where = [each.subject, gradeShown(w, each.grade)].filter(isText).join('، ');
        const bar = labelled(each);
        return where === '' ? bar : { ...bar, label: `${bar.label} (${where})` };
      }),
    }),
    answer: ({ steps }: ReportLine): Extract<FollowUpStep, { state: 'answered' }> | null =>
      steps.findLast((step) => step.state === 'answered') ?? null,
    forwarded: ({ steps }: ReportLine): Extract<FollowUpStep, { state: 'forwarded' }> | null =>
      steps.findLast((step) => step.state === 'forwarded') ?? null,
  };
}

const isText = (text: string | null): text is string => text !== null && text !== '';
