import type { CellState, MarksFinding, MarksFindingCode, MarkSheet, SheetPeriod } from './marks-result.ts';

interface Kind extends Pick<MarksFinding, 'code' | 'severity' | 'owner' | 'step'> {
  readonly state: CellState;
}

/** Most urgent first. A closed window is opened by the directorate, which the principal asks. */
const kinds: readonly Kind[] = [
  {
    state: 'missing-closing',
    code: 'marks-missing-closing',
    severity: 'problem',
    owner: 'teacher',
    step: 'enter-marks',
  },
  {
    state: 'missing-open',
    code: 'marks-missing-open',
    severity: 'attention',
    owner: 'teacher',
    step: 'enter-marks',
  },
  {
    state: 'missing-closed',
    code: 'marks-missing-closed',
    severity: 'problem',
    owner: 'school',
    step: 'ask-school-open-window',
  },
  {
    state: 'unreadable',
    code: 'marks-unreadable',
    severity: 'attention',
    owner: 'teacher',
    step: 'read-again',
  },
  {
    state: 'to-check',
    code: 'marks-to-check',
    severity: 'attention',
    owner: 'school',
    step: 'ask-former-school',
  },
];

export function marksFindings(sheets: readonly MarkSheet[]): MarksFinding[] {
  const found = sheets.flatMap((sheet) => sheet.periods.flatMap((period) => findingsOf(sheet, period)));
  const urgency = ({ code, deadline }: MarksFinding): number =>
    order.indexOf(code) * 10_000 + (deadline?.schoolDays ?? 0);
  return found
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => urgency(a.finding) - urgency(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}

const order: readonly MarksFindingCode[] = kinds.map(({ code }) => code);

function findingsOf(sheet: MarkSheet, { period, window, cells, counts }: SheetPeriod): MarksFinding[] {
  return kinds.flatMap(({ state, ...kind }) => {
    if (counts.byState[state] === 0) return [];
    const { closes, schoolDays } = window;
    return [
      {
        ...kind,
        key: `${kind.code}|${sheet.key}|${period.id}`,
        sheetKey: sheet.key,
        periodId: period.id,
        students: sheet.students.filter((_, index) => cells[index]?.state === state),
        deadline: closes !== null && schoolDays !== null ? { closes, schoolDays } : null,
      },
    ];
  });
}
