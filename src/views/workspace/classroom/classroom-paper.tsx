import type { JSX } from 'preact';
import type { ClassroomSection } from '../../../app/classroom-sections.ts';
import type { JoinedClassroom } from '../../../core/classroom/join-classroom.ts';
import { classroomTexts } from '../../../i18n/areas/classroom.ts';
import { commonTexts } from '../../../i18n/areas/common.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import type { PaperCell } from '../../print/paper-rows.ts';
import { PaperTable } from '../../print/paper-table.tsx';
import { Signatures } from '../../print/signatures.tsx';

export interface ClassroomPaperProps {
  readonly section: ClassroomSection;
  /** Null: empty boxes, to be ticked by hand in the class. */
  readonly joined: JoinedClassroom | null;
  readonly school: string | null;
  readonly teacher: string;
}

/** Lines for names by hand, on the paper that is carried to the class. */
const blankLines = 5;

/** The tick list on A4, to be signed: ticked, or with empty boxes to carry to the class. */
export function ClassroomPaper({ section, joined, school, teacher }: ClassroomPaperProps): JSX.Element {
  const t = useText(classroomTexts);
  const c = useText(commonTexts);
  const format = useFormat();
  const { ref, students, check } = section;
  const on = (there: boolean): string => t(there ? 'paper.yes' : 'paper.no');
  const box = { sign: <span class="paper-box" /> };
  const said = (present: boolean | null | undefined): PaperCell =>
    present == null ? box : t(present ? 'paper.present' : 'paper.absent');
  const lines = joined === null ? students.map((student) => ({ ...student, present: null })) : joined.lines;
  const rows: PaperCell[][] = lines.map(({ darsak, openemis, present }) => [
    openemis?.name ?? darsak?.name ?? '',
    on(darsak !== null),
    on(openemis !== null),
    said(present),
    '',
  ]);
  const others: PaperCell[][] =
    joined === null
      ? // Whose name will stand there nobody knows, nor on which lists.
        Array.from({ length: blankLines }, () => ['', '', '', box, ''])
      : joined.others.map((name) => [
          name,
          t('paper.no'),
          t('paper.no'),
          t('paper.present'),
          t('paper.on-neither'),
        ]);
  const read = (['darsak', 'openemis'] as const).map((side) => {
    const at = check[side].capturedAt;
    return at === null
      ? t('paper.not-read', { platform: c(side) })
      : t('paper.read', { platform: c(side), when: `${format.date(at)} ${format.time(at)}` });
  });
  return (
    <PaperTable
      orientation="portrait"
      head={{
        start: school === null ? [] : [school],
        title: t('paper.title'),
        subtitle: ref.label,
        end: [
          ...(check.academicPeriod === null ? [] : [check.academicPeriod]),
          joined === null ? '' : t('paper.counted', { when: when(joined.countedAt, format) }),
        ],
      }}
      columns={[
        { title: t('paper.name'), share: 40 },
        { title: c('darsak'), share: 9 },
        { title: c('openemis'), share: 12 },
        { title: t('paper.in-class'), share: 16 },
        { title: t('paper.note'), share: 17 },
      ]}
      rows={[...rows, ...others]}
      notes={[...read, t('paper.privacy')]}
      end={
        <Signatures people={[{ post: t('paper.teacher'), name: teacher }, { post: c('role.principal') }]} />
      }
    />
  );
}
