import type { ClassroomList } from '../classroom/classroom-list.ts';
import { checkSectionList, sectionKey, type SectionListCheck } from '../roster/check-section-list.ts';
import { assignedSections, type AssignedSection } from '../roster/section-ref.ts';
import type { PairDecision } from '../roster/reconcile.ts';
import { openemisReasons, type Freshness } from '../roster/verdict.ts';
import { insideOpenemis } from '../roster/inside-openemis.ts';
import type { Finding, UnknownReason, Verdict } from '../finding.ts';
import type { SectionLine, SectionsOverview } from './view-types.ts';
import { openCount, stateOf } from './states.ts';
import { subjectRosterKey, type SchoolData } from './school-data.ts';
import { checkDarsakSection, sourceView, type SectionResult } from './section-view.ts';

/** All sections of the teacher: what Darsak lists, what OpenEMIS assigns, and what is known of each. */
export interface Overview {
  readonly view: SectionsOverview;
  /** State of each row of Darsak's own list, for the badges there. */
  readonly rows: readonly { readonly row: number; readonly line: SectionLine | null }[];
  /** The checks of the rosters at hand, in their order. */
  readonly results: readonly SectionResult[];
}

export function overviewOf(
  data: SchoolData,
  decisions: readonly PairDecision[],
  freshness: Freshness,
  classrooms: readonly ClassroomList[] = [],
): Overview {
  const counts = new Map(
    data.subjectRosters.map((roster) => [subjectRosterKey(roster), roster.data.students.length] as const),
  );
  const check: SectionListCheck | null =
    data.list === null || data.staffId === null
      ? null
      : checkSectionList(
          { darsak: data.list, assignments: data.assignments, staffId: data.staffId, studentCounts: counts },
          freshness,
        );
  // A teacher sees these in her section's own check; a principal opens no section on Darsak.
  const wholeSchool = data.assignments?.data.scope === 'school';
  const unlisted: UnknownReason =
    wholeSchool && data.list === null ? 'school-by-teachers' : 'no-section-list';
  const verdict: Verdict = check?.verdict ?? {
    state: 'unknown',
    reasons: [...openemisReasons([data.assignments], freshness), unlisted],
  };
  const own = assignedSections(data.assignments?.data.assignments ?? []).filter(
    ({ assignment }) =>
      wholeSchool || assignment.teachers.some((teacher) => teacher.staffId === data.staffId),
  );
  const results = data.sectionRosters.map((roster) =>
    checkDarsakSection(data, roster, decisions, freshness, classrooms),
  );
  const lines = own.map((section) => lineOf(section, check, results, data, counts, freshness, unlisted));
  const rows = (data.list?.data.sections ?? []).map((row) => {
    const pair = check?.pairs.find((entry) => entry.row.row === row.row);
    const line = pair && lines.find((entry) => entry.key === sectionKey(pair.section));
    return { row: row.row, line: line ?? null };
  });
  return {
    rows,
    results,
    view: {
      verdict: verdict,
      wholeSchool,
      lines: lines.sort(worstFirst),
      findings: [
        ...(check?.findings ?? []),
        ...(wholeSchool ? own.flatMap((section) => inside(section, data)) : []),
      ],
      darsak: sourceView('darsak', [data.list], freshness),
      openemis: sourceView('openemis', [data.assignments], freshness),
    },
  };
}

function lineOf(
  section: AssignedSection,
  check: SectionListCheck | null,
  results: readonly SectionResult[],
  data: SchoolData,
  counts: ReadonlyMap<string, number>,
  freshness: Freshness,
  unlisted: UnknownReason,
): SectionLine {
  const key = sectionKey(section);
  const row = check?.pairs.find((pair) => sectionKey(pair.section) === key)?.row ?? null;
  const missing =
    check?.findings.some((finding) => finding.key === `section-missing-on-darsak:${key}`) ?? false;
  const result = results.find((entry) => entry.assigned === key);
  const unread: Verdict = {
    state: 'unknown',
    reasons: [
      ...openemisReasons(
        [data.subjectRosters.find((roster) => subjectRosterKey(roster) === key) ?? null],
        freshness,
      ),
      row === null && !missing ? unlisted : ('darsak-not-read' as const),
    ],
  };
  const verdict = missing ? ({ state: 'needs-attention' } as const) : (result?.view.verdict ?? unread);
  return {
    key,
    subject: section.assignment.subject,
    section: section.className,
    state: stateOf(verdict),
    verdict: verdict,
    open: missing ? 1 : result === undefined ? null : openCount(result.view.findings),
    students: counts.get(key) ?? null,
    checkedAt: result?.view.darsak.capturedAt ?? null,
    path: row?.path ?? null,
  };
}

/** What OpenEMIS' own lists of one section disagree on. */
function inside(section: AssignedSection, data: SchoolData): Finding[] {
  const key = sectionKey(section);
  const subjectRoster = data.subjectRosters.find((roster) => subjectRosterKey(roster) === key) ?? null;
  const classRoster = data.classRosters.find((roster) => roster.data.classId === section.classId) ?? null;
  return insideOpenemis(subjectRoster, classRoster, {
    key: `:${key}`,
    section: {
      darsak: null,
      openemis: `${section.assignment.subject} · ${section.className}`,
      darsakCount: null,
      openemisCount: subjectRoster?.data.students.length ?? null,
    },
    darsakAt: null,
  });
}

/** Most to do first, then what nobody knows, then what is in order. */
const rank: Record<SectionLine['state'], number> = {
  attention: 0,
  partial: 1,
  old: 2,
  unchecked: 3,
  'in-order': 4,
};
const worstFirst = (a: SectionLine, b: SectionLine): number =>
  rank[a.state] - rank[b.state] || (b.open ?? 0) - (a.open ?? 0) || a.section.localeCompare(b.section, 'ar');
