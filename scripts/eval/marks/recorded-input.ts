import type { MarksInput } from '../../../src/core/marks/marks-input.ts';
import type { ClassRosterSnapshot, Snapshot } from '../../../src/core/snapshot.ts';
import { dayInAmman } from '../../../src/core/calendar/iso-day.ts';
import type { PlanSection, ReadingPlan, Step } from '../../../src/platforms/openemis/plan-state.ts';
import { takeAnswer } from '../../../src/platforms/openemis/plan-answers.ts';
import { assignmentsSnapshot } from '../../../src/platforms/openemis/make-snapshot.ts';
import { startPlan } from '../../../src/platforms/openemis/reading-plan.ts';
import { assessmentSnapshots } from '../../../src/platforms/openemis/take-assessments.ts';
import { asText, type RecordedFile, type RecordedKind } from './recorded-files.ts';
import { byClass, bySubject } from './take-apart.ts';

type Row = RecordedFile['rows'][number];

/** Recorded answers taken in by the parsers the extension ships, as the input of the check. */
export interface RecordedInput {
  readonly input: MarksInput;
  /** Files that were taken in, and those that were recognised but refused by a parser. */
  readonly used: readonly string[];
  readonly refused: readonly string[];
}

/** By the tables (`AssessmentItemResults` and rosters), or by the finder of the Results page. */
export type RecordedWay = 'tables' | 'finder';

export function recordedInput(
  files: readonly RecordedFile[],
  way: RecordedWay,
  today: string,
): RecordedInput {
  const now = Date.parse(`${today}T09:00:00Z`);
  const snapshots: Snapshot[] = [];
  const used: string[] = [];
  const refused: string[] = [];
  let plan = emptyPlan(files, now);

  const take = (step: Step, rows: readonly Row[], total: number, names: readonly string[]): boolean => {
    const taken = takeAnswer(plan, step, { body: { data: rows, total }, serverTime: null }, now);
    if (!taken.ok) {
      refused.push(...names);
      return false;
    }
    plan = taken.value.plan;
    snapshots.push(...taken.value.snapshots);
    used.push(...names);
    return true;
  };
  const of = (kind: RecordedKind): readonly RecordedFile[] => files.filter((file) => file.kind === kind);
  /** All rows of a kind, each once: several files may hold parts of one table. */
  const union = (kind: RecordedKind, key: (row: Row) => unknown): readonly Row[] => [
    ...new Map(of(kind).flatMap((file) => file.rows.map((row) => [key(row), row]))).values(),
  ];
  const ids =
    (...names: readonly string[]) =>
    (row: Row): string =>
      names.map((name) => asText(row[name])).join('|');
  /** Without a section the finder tells all subjects of a class at once (contract C3): a file for each. */
  const finderFiles = of('studentResults').flatMap(bySubject);
  const names = (kind: RecordedKind): string[] => of(kind).map(({ name }) => name);

  const statuses = union('statuses', ids('id'));
  take({ query: 'statuses', ids: {} }, statuses, statuses.length, names('statuses'));
  const school = { institution_id: plan.institution.id, academic_period_id: plan.period?.id ?? '' };

  if (way === 'tables') {
    const links = union('links', ids('institution_class_id', 'institution_subject_id'));
    const ofSchool = {
      'InstitutionSubjects-institution_id': school.institution_id,
      'InstitutionSubjects-academic_period_id': school.academic_period_id,
    };
    const whole = links.filter(
      (row) => row.institution_subject !== undefined && row.institution_class !== undefined,
    );
    take({ query: 'linksOfSchool', ids: ofSchool }, whole, whole.length, names('links'));
  } else {
    plan = { ...plan, sections: finderFiles.map(finderSection) };
  }

  plan = { ...plan, assessments: assessmentsOf(files, plan) };
  for (const { id } of plan.assessments ?? []) {
    const own = (kind: RecordedKind, ...key: readonly string[]): readonly Row[] =>
      union(kind, ids('assessment_id', ...key)).filter((row) => asText(row.assessment_id) === id);
    const tables = [
      ['periodsOfAssessment', 'periods', own('periods', 'id')],
      ['itemsOfAssessment', 'items', own('items', 'education_subject_id')],
      ['gradingsOfAssessment', 'gradings', own('gradings', 'education_subject_id', 'assessment_period_id')],
    ] as const;
    for (const [query, kind, rows] of tables) {
      if (rows.length > 0) take({ query, ids: { assessment_id: id } }, rows, rows.length, names(kind));
    }
  }
  snapshots.push(...assessmentSnapshots(plan, now));

  if (way === 'tables') {
    const members = union('members', ids('student_id', 'institution_class_id', 'institution_subject_id'));
    take({ query: 'membersOfSchool', ids: school }, members, members.length, names('members'));
    for (const file of of('results')) {
      const classes = new Set(file.rows.map((row) => asText(row.institution_classes_id)));
      const [classId = classOf(file) ?? '', second] = classes;
      const before = snapshots.length;
      if (second === undefined) {
        const asked = { ...school, institution_classes_id: classId };
        take({ query: 'resultsOfClass', ids: asked }, file.rows, file.total, [file.name]);
      } else if (file.total === file.rows.length) {
        // Several classes, cut off by the default limit, would say nothing of what is missing.
        for (const id of new Set(file.rows.map((row) => asText(row.assessment_id)))) {
          const rows = file.rows.filter((row) => asText(row.assessment_id) === id);
          take({ query: 'resultsOfAssessment', ids: { ...school, assessment_id: id } }, rows, rows.length, [
            file.name,
          ]);
        }
      }
      const subjectId = onlySubject(file);
      if (subjectId === null) continue;
      snapshots.push(...snapshots.splice(before).map((each) => ofSubject(each, subjectId)));
    }
  } else {
    for (const file of finderFiles) {
      const section = finderSection(file);
      snapshots.push(finderRoster(plan, file, section));
      const [first] = file.rows;
      const values = [
        plan.institution.id,
        section.classes[0]?.id,
        first?.assessment_id,
        plan.period?.id,
        section.subjectSectionId,
        section.educationGradeId,
      ].map(String);
      const options = [
        'institution_id',
        'institution_class_id',
        'assessment_id',
        'academic_period_id',
        'institution_subject_id',
        'education_grade_id',
      ];
      const finder = `StudentResults[${options.map((name, i) => `${name}:${values[i]}`).join(';')}]`;
      take({ query: 'studentResults', ids: { _finder: finder } }, file.rows, file.total, [file.name]);
    }
  }
  for (const file of of('exemptions').flatMap((each) => byClass(each, plan))) {
    const classId = asText(file.rows[0]?.institution_class_id ?? classOf(file));
    if (classId !== '')
      take({ query: 'exemptionsOfClass', ids: { institution_class_id: classId } }, file.rows, file.total, [
        file.name,
      ]);
  }

  const kind = <K extends Snapshot['kind']>(wanted: K): Extract<Snapshot, { kind: K }>[] =>
    snapshots.filter((each): each is Extract<Snapshot, { kind: K }> => each.kind === wanted);
  const assignments = assignmentsSnapshot(plan, now, new Map());
  if (assignments.kind !== 'teaching-assignments') throw new Error('no assignments');
  return {
    input: {
      assignments,
      assessments: kind('assessment'),
      assessmentsRead: true,
      markRosters: kind('mark-roster'),
      subjectRosters: [],
      classRosters: classLists(plan, of('classStudents'), now),
      entries: kind('mark-entries'),
      exemptions: kind('mark-exemptions'),
    },
    used: [...new Set(used)],
    refused: [...new Set(refused)],
  };
}

function emptyPlan(files: readonly RecordedFile[], now: number): ReadingPlan {
  const rows = files.flatMap((file) => file.rows);
  const first = (name: string, from: readonly Row[] = rows): string =>
    String(
      from.map((row) => row[name]).find((value) => typeof value === 'number' || typeof value === 'string') ??
        '1',
    );
  const assessments = files.filter(({ kind }) => kind === 'assessments').flatMap((file) => file.rows);
  const results = files
    .filter(({ kind }) => kind === 'studentResults' || kind === 'results')
    .flatMap((file) => file.rows);
  const period = first(
    'academic_period_id',
    assessments.length > 0 ? assessments : results.length > 0 ? results : rows,
  );
  const identity = {
    host: 'emis.moe.gov.jo',
    staffId: '1',
    institutionIds: [first('institution_id')],
    displayName: '-',
  };
  const started = startPlan({ identity, scope: 'school', parts: ['marks'], now });
  if (!started.ok) throw new Error(started.error.code);
  return { ...started.value, period: { id: period, label: period } };
}

/** From their list; or, where it was not recorded, from whatever names an assessment and its grade. */
function assessmentsOf(
  files: readonly RecordedFile[],
  plan: ReadingPlan,
): NonNullable<ReadingPlan['assessments']> {
  const found = new Map<string, NonNullable<ReadingPlan['assessments']>[number]>();
  for (const { kind, rows } of files) {
    for (const row of rows) {
      const id = String(kind === 'assessments' ? row.id : row.assessment_id);
      const grade = row.education_grade_id;
      if (!['assessments', 'studentResults', 'results'].includes(kind ?? '') || grade === undefined) continue;
      if (row.academic_period_id !== undefined && asText(row.academic_period_id) !== plan.period?.id)
        continue;
      const label = kind === 'assessments' ? asText(row.name) : `assessment ${id}`;
      if (kind === 'assessments' || !found.has(id))
        found.set(id, { id, code: null, name: label, educationGradeId: asText(grade) });
    }
  }
  return [...found.values()];
}

const option = (file: RecordedFile, name: string): string | null =>
  new RegExp(`[[;&?]${name}[:=](\\d+)`).exec(file.query)?.[1] ?? null;
const classOf = (file: RecordedFile): string | null =>
  option(file, 'institution_class_id') ??
  option(file, 'institution_classes_id') ??
  /_c(\d+)/.exec(file.name)?.[1] ??
  null;

/** The class and section of a finder's answer: by its address; without one the file is a section of its own. */
function finderSection(file: RecordedFile): PlanSection {
  const [first] = file.rows;
  const number = String(
    9_000_000 +
      [...file.name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 900_000, 7),
  );
  return {
    subjectSectionId: option(file, 'institution_subject_id') ?? option(file, 'subject_id') ?? number,
    subjectId: asText(first?.education_subject_id),
    subject: `subject ${asText(first?.education_subject_id)}`,
    educationGradeId: asText(first?.education_grade_id),
    classes: [{ id: classOf(file) ?? number, name: file.name }],
    staffIds: [],
  };
}

/** The finder's rows name the students of the section, with their status, once per period. */
function finderRoster(plan: ReadingPlan, file: RecordedFile, section: PlanSection): Snapshot {
  const byCode = new Map(Object.entries(plan.statuses ?? {}).map(([id, code]) => [code, id]));
  const rows = file.rows.map((row) => ({
    student_id: row.student_id,
    student_status_id:
      row.student_status_id ?? byCode.get(asText(row.student_status_code) as 'CURRENT') ?? null,
    institution_class_id: section.classes[0]?.id,
    institution_subject_id: section.subjectSectionId,
  }));
  const each = [...new Map(rows.map((row) => [row.student_id, row])).values()];
  const ids = {
    institution_id: plan.institution.id,
    academic_period_id: plan.period?.id ?? '',
    institution_class_id: section.classes[0]?.id ?? '',
  };
  const alone = { ...plan, sections: [section], classes: [...section.classes] };
  const taken = takeAnswer(
    alone,
    { query: 'membersOfClass', ids },
    { body: { data: each, total: each.length }, serverTime: null },
    Date.parse(`${dayInAmman(plan.startedAt)}T09:00:00Z`),
  );
  const [roster] = taken.ok ? taken.value.snapshots : [];
  if (roster === undefined) throw new Error(`${file.name}: its rows name no students`);
  return roster;
}

/** Class lists that say when each child was put on them: who came late is told by that alone. */
function classLists(plan: ReadingPlan, files: readonly RecordedFile[], now: number): ClassRosterSnapshot[] {
  const rows = files.flatMap((file) => file.rows).filter((row) => row.created !== undefined);
  return [...Map.groupBy(rows, (row) => asText(row.institution_class_id))].flatMap(([id, own]) => {
    const taken = takeAnswer(
      { ...plan, classes: [{ id, name: id }] },
      {
        query: 'classRoster',
        ids: {
          institution_id: plan.institution.id,
          academic_period_id: plan.period?.id ?? '',
          institution_class_id: id,
        },
      },
      { body: { data: own, total: own.length }, serverTime: null },
      now,
    );
    return (taken.ok ? taken.value.snapshots : []).filter(
      (each): each is ClassRosterSnapshot => each.kind === 'class-roster',
    );
  });
}

/** The subject an answer is limited to: by its address, or, where that is not known, because no other one is in it. */
function onlySubject(file: RecordedFile): string | null {
  if (file.query !== '') return option(file, 'education_subject_id');
  const [subjectId, second] = new Set(file.rows.map((row) => asText(row.education_subject_id)));
  return second === undefined ? (subjectId ?? null) : null;
}

const ofSubject = (snapshot: Snapshot, subjectId: string): Snapshot =>
  snapshot.kind === 'mark-entries' ? { ...snapshot, data: { ...snapshot.data, subjectId } } : snapshot;
