import type { JSX } from 'preact';
import type { IsoDay } from '../../src/core/calendar/iso-day.ts';
import type { AuthorRef } from '../../src/core/feedback/author-ref.ts';
import type { FeedbackItem } from '../../src/core/feedback/feedback-item.ts';
import { feedbackReport } from '../../src/core/feedback/feedback-report.ts';
import { emptyLetter, type LetterSettings } from '../../src/core/feedback/letter-settings.ts';
import { reportLine, type ReportLine } from '../../src/core/feedback/report-line.ts';
import { officialDate } from '../../src/i18n/official-date.ts';
import { RemarksPaper } from '../../src/views/workspace/feedback/remarks-paper.tsx';
import { ReportLetter } from '../../src/views/workspace/feedback/report-letter.tsx';
import { useFormat } from '../../src/views/language.tsx';
import { long } from './model-findings.ts';
import type { Papers } from './papers.ts';

/** Letter and list on paper, also with what no sheet of paper was made for. */

const day: IsoDay = '2026-11-15';
const letter: LetterSettings = {
  ...emptyLetter,
  from: 'مديرية التربية والتعليم للواء القصبة',
  number: 'ق / 12 / 4567',
  to: 'عطوفة مدير إدارة المناهج والكتب المدرسية المحترم',
  signer: 'د. هند العمر',
  post: 'مديرة التربية والتعليم',
  copies: 'مدير الشؤون التعليمية\nرئيس قسم الإشراف\nالملف',
};

/** Longer than anybody writes: many pages, one word without an end, a list, two directions, signs of all kinds. */
const sentence = (at: number): string =>
  `${String(at)}. في الدقيقة ${String(at)} يظهر رمز 😀 ثم «x = −3» على الشريحة، ولا يوافق ما في الكتاب. `;
const texts = [
  Array.from({ length: 900 }, (_, at) => sentence(at))
    .join('')
    .slice(0, 50_000),
  'https://darsak.gov.jo/'.padEnd(1200, 'aW'),
  `The slide says “=cmd|' /C calc'!A0”.\n\n${'Nobody hears the teacher.\n'.repeat(60)}`,
  `\u202Eنص معكوس\u202C \u200F${'م'.repeat(700)}`,
];
const harsh = (lines: readonly ReportLine[]): readonly ReportLine[] =>
  lines.map((line, at): ReportLine => {
    const text = texts[at];
    if (text === undefined) return line;
    return {
      ...line,
      text,
      proposal: at === 0 ? sentence(7).repeat(40) : line.proposal,
      importance: 'high',
      author: { ...line.author, name: `${long} ${long} ${long}` },
      place: { ...line.place, title: `${long} ${long}`, unit: long, subject: `مبحث ${String(at)} ${long}` },
    };
  });

/** Twenty subjects in place of two. */
const manySubjects = (lines: readonly ReportLine[]): readonly ReportLine[] =>
  lines.map((line, at) => ({
    ...line,
    subjectKey: `s${String(at % 20)}`,
    place: { ...line.place, subject: `مبحث رقم ${String(at % 20)} ${at % 3 === 0 ? long : ''}` },
  }));

export function feedbackPapers(items: readonly FeedbackItem[], supervisor: AuthorRef) {
  const view = (
    lines: readonly ReportLine[],
    way: 'letter' | 'list',
    given: LetterSettings,
    names: boolean,
  ) => {
    const report = feedbackReport(lines);
    const problems = report.problems.slice(0, way === 'letter' ? 60 : 12);
    return function Paper(): JSX.Element {
      const { language } = useFormat();
      const date = officialDate(day, 0, { language, digits: 'latn' });
      const shared = { problems, total: report.total, date, names };
      return way === 'letter' ? (
        <ReportLetter
          {...shared}
          report={report}
          letter={given}
          period={
            language === 'ar'
              ? 'للمدة من 1 تشرين الأول 2026 إلى 15 تشرين الثاني 2026'
              : 'from 1 October 2026 to 15 November 2026'
          }
          scope={names ? `${long}، الصف الثامن` : null}
        />
      ) : (
        <RemarksPaper {...shared} author={problems[0]?.lines[0]?.author ?? supervisor} />
      );
    };
  };
  const lines = items.map(reportLine);
  const silly = manySubjects(harsh(lines));
  const wordy: LetterSettings = {
    ...letter,
    from: `${letter.from} ${long}`,
    to: `${letter.to} ${long}`,
    number: 'ق/'.repeat(20),
    signer: long,
    post: long,
    copies: Array.from({ length: 3 }, (_, at) => `${String(at + 1)} ${long}`).join('\n'),
  };
  return {
    letter: view(lines, 'letter', letter, false),
    list: view(lines, 'list', letter, false),
    'letter-long': view(silly, 'letter', wordy, true),
    'list-long': view(silly, 'list', wordy, true),
    'letter-none': view(lines.slice(0, 1), 'letter', emptyLetter, false),
  } satisfies Papers;
}
