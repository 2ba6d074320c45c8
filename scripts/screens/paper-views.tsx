import type { JSX } from 'preact';
import { MissingPaper, SheetPaper } from '../../src/views/workspace/marks/paper.tsx';
import { casePapers } from './case-views.tsx';
import { followingPapers } from './following-views.tsx';
import { marksNow, marksStates } from './marks-states.ts';
import type { paperViewNames } from './paper-view-names.ts';
import { schoolPapers } from './school-views.tsx';
import { classroomPapers } from './workspace-views.tsx';

/** What is printed, as it stands on A4: looked at under print media, always black on white. */

const { result } = marksStates.doubt.data.marks ?? {};
const sheets = result?.sheets ?? [];
const marks = {
  sheets,
  takes: () => true,
  school: 'مدرسة الواحة الأساسية المختلطة',
  readAt: marksNow,
  complete: false,
  year: '2026/2027',
  now: marksNow,
};

export const paperViews: Readonly<Record<(typeof paperViewNames)[number], () => JSX.Element>> = {
  'marks-missing': () => <MissingPaper {...marks} />,
  'marks-sheet': () => {
    const [sheet] = sheets;
    return sheet === undefined ? <p /> : <SheetPaper {...marks} sheet={sheet} />;
  },
  ...schoolPapers,
  ...casePapers,
  ...followingPapers,
  ...classroomPapers,
};
