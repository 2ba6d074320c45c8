import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { problem, type Problem } from '../../src/core/problem.ts';
import { fail, ok, type Result } from '../../src/core/result.ts';
import { parseSnapshot } from '../../src/core/snapshot-schema.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { basePath } from '../../src/platforms/openemis/allow-list.ts';
import { classify, type Classified, type RawAnswer } from '../../src/platforms/openemis/classify.ts';
import { detectOpenemis } from '../../src/platforms/openemis/detect.ts';
import { readIdentity, type OpenemisIdentity } from '../../src/platforms/openemis/identity.ts';
import { parsePlan, type ReadingPlan } from '../../src/platforms/openemis/plan-state.ts';
import { acceptAnswer, nextRequest, progress, startPlan } from '../../src/platforms/openemis/reading-plan.ts';
import * as rows from '../../src/platforms/openemis/schemas.ts';

/**
 * What a real OpenEMIS 5.14 answered, held against the shipped code. The recordings are not part of the project:
 * MUTABIQ_SHARED names the folder that has them, and without it these tests are skipped.
 */

const captures = join(process.env.MUTABIQ_SHARED ?? '/nowhere', 'openemis-captures');
const origin = 'https://emis.moe.gov.jo';
const read = (path: string): string => readFileSync(join(captures, path), 'utf8');
const rest = (name: string): unknown => JSON.parse(read(`rest/${name}.json`));
const now = Date.parse('2026-11-23T09:00:00Z');

function page(path: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(read(path));
  return window.document as unknown as Document;
}

describe.skipIf(!existsSync(captures))('recorded OpenEMIS 5.14', () => {
  it.each([
    ['AcademicPeriods_current', rows.periodRow],
    ['AcademicPeriods_current_fields', rows.periodRow],
    ['AcademicPeriods_current_nov2', rows.periodRow],
    ['StudentStatuses', rows.statusRow],
    ['Institutions', rows.institutionRow],
    ['InstitutionClasses', rows.classRow],
    ['Users_110', rows.userRow],
    ['InstitutionSubjectStaff_mine', rows.staffRow],
    ['InstitutionSubjectStaff_mine_fields', rows.staffRow],
    ['InstitutionSubjectStaff_school', rows.staffRow],
    ['InstitutionSubjectStaff_school', rows.staffNameRow],
    ['InstitutionClassSubjects_of_subject_3', rows.linkRow],
    ['InstitutionClassSubjects_school_with_classes', rows.linkRow],
    ['InstitutionClassStudents_fields_7A', rows.rosterRow],
    ['InstitutionClassStudents_c2', rows.rosterRow],
    ['InstitutionSubjectStudents_fields_7A_math', rows.rosterRow],
    ['InstitutionSubjectStudents_all', rows.rosterRow],
  ] as const)('%s: every row has the shape asked for', (name, schema) => {
    const body = rest(name) as { data: unknown[]; total: number };
    const answer = rows.readRows(schema, body);
    expect(answer?.rows.length).toBe(body.data.length);
    expect(answer?.total).toBe(body.total);
  });

  it('cut-off and paged answers keep the total they state', () => {
    for (const name of ['InstitutionSubjectStudents_default', 'InstitutionSubjectStudents_p4']) {
      const answer = rows.readRows(rows.rosterRow, rest(name));
      expect(answer?.total).toBe(36);
      expect(answer?.received).toBeLessThan(36);
    }
  });

  const pages = existsSync(captures) ? readdirSync(join(captures, 'pages')) : [];
  it.each(pages.filter((name) => name !== 'login.html'))('%s says whose session it is', (name) => {
    const doc = page(`pages/${name}`);
    const url = new URL(`${basePath}Institution/Institutions/Classes/index`, origin);
    expect(detectOpenemis(doc, url)).toBe('openemis.signed-in');
    const identity = readIdentity(doc, url);
    expect(identity).toMatchObject({
      ok: true,
      value: { staffId: '106', institutionIds: ['1'], schools: 1 },
    });
    if (!identity.ok) return;
    expect(identity.value.language).toBe(/<html lang="(..)"/.exec(read(`pages/${name}`))?.[1]);
    // The lists of people leave the user's own second link out of the menu: there the plan asks for the name.
    expect(identity.value.confirmed).toBe(!/_(Staff|Students)_index/.test(name));
  });

  it('the log-in page and the empty error layout are no identity', () => {
    const url = new URL(basePath, origin);
    expect(readIdentity(page('pages/login.html'), url)).toEqual(fail(problem('not-signed-in')));
    expect(readIdentity(page('failures/no_json_ext.html'), url)).toMatchObject({
      error: { code: 'not-recognised' },
    });
  });

  const v2 = 'restful/v2/Institution-InstitutionSubjectStaff.json';
  const html = 'text/html; charset=UTF-8';
  const json = 'application/json';
  const askAgain = { kind: 'ask-again', ifSignedIn: 'unexpected-answer' };
  const told = (code: string): unknown => ({ kind: 'problem', problem: { code } });
  it.each([
    ['anon_json_followed.html', '', html, told('session-expired')],
    ['expired_page_followed.html', '', html, told('session-expired')],
    ['logout.html', '', html, told('session-expired')],
    ['no_json_ext.html', v2, html, askAgain],
    ['session_Auth.User.id.txt', v2, html, askAgain],
    ['InstitutionClassSubjects_v1_orWhere.txt', v2, html, askAgain],
    ['foreign_signature.html', v2, html, askAgain],
    ['bad_column.json', v2, json, told('unexpected-answer')],
    ['bad_contain.json', v2, json, told('unexpected-answer')],
    // Both end on the error page; only the second request tells a lost session from a missing model.
    ['anon_json_xhr.txt', 'Error/Errors/error404', json, askAgain],
    ['bad_model.json', 'Error/Errors/error404', json, askAgain],
  ] as const)('%s is told for what it is', (name, path, contentType, expected) => {
    const classified: Classified = classify({
      origin,
      url: origin + basePath + path,
      status: 200,
      contentType,
      date: null,
      text: read(`failures/${name}`),
    });
    expect(classified).toEqual(expected);
  });

  describe('the mathematics teacher (106), read from start to end', () => {
    const identity: OpenemisIdentity = {
      host: 'emis.moe.gov.jo',
      staffId: '106',
      institutionIds: ['1'],
      displayName: 'سامي العمري',
      confirmed: true,
    };
    const files: Readonly<Record<string, string>> = {
      period: 'AcademicPeriods_current_fields',
      statuses: 'StudentStatuses',
      institution: 'Institutions',
      ownStaff: 'InstitutionSubjectStaff_mine_fields',
      classes: 'InstitutionClasses',
      schoolStaff: 'InstitutionSubjectStaff_school',
      schoolNames: 'InstitutionSubjectStaff_school',
      linksOfSchool: 'InstitutionClassSubjects_school_with_classes',
      'classRoster/1': 'InstitutionClassStudents_fields_7A',
      'classRoster/2': 'InstitutionClassStudents_c2',
      'subjectRoster/1/3': 'InstitutionSubjectStudents_fields_7A_math',
    };
    function drive(scope: 'own' | 'school'): { plan: ReadingPlan; snapshots: Snapshot[] } {
      const started = startPlan({ identity, scope, now });
      if (!started.ok) throw new Error(started.error.code);
      let plan = started.value;
      const snapshots: Snapshot[] = [];
      for (let next = nextRequest(plan); next !== null; next = nextRequest(plan)) {
        const [query = '', , , , , ...ids] = next.key.split('/');
        const file = files[query] ?? files[[query, ...ids].join('/')];
        const answer: Result<RawAnswer, Problem> =
          file === undefined
            ? fail(problem('unexpected-answer')) // not recorded
            : ok({ body: rest(file), serverTime: now });
        const accepted = acceptAnswer(plan, next.key, answer, now);
        if (!accepted.ok) throw new Error(accepted.error.code);
        // Stored and read back between any two answers, as the background does.
        plan = parsePlan(JSON.parse(JSON.stringify(accepted.value.plan))) as ReadingPlan;
        snapshots.push(...accepted.value.snapshots.map((s) => parseSnapshot(s) as Snapshot));
      }
      return { plan, snapshots };
    }

    it('teaches exactly 7A, 7B and 8A this year', () => {
      const { plan, snapshots } = drive('own');
      const [first] = snapshots;
      if (first?.kind !== 'teaching-assignments') throw new Error('no assignments');
      expect(
        first.data.assignments
          .flatMap(({ subject, classes }) => classes.map((c) => [subject, c.name]))
          .sort(),
      ).toEqual([
        ['الرياضيات', 'الصف الثامن-أ'],
        ['الرياضيات', 'الصف السابع-أ'],
        ['الرياضيات', 'الصف السابع-ب'],
      ]);
      expect(first.completeness).toMatchObject({ state: 'complete', read: 5, expected: 5 });
      expect(first.academicPeriod?.id).toBe('3');
      expect(first.data.institution.code).toBe('9900123456');
      expect(progress(plan)).toEqual({ done: 12, total: 12 });
    });

    it('gets the rosters that were recorded and notes the others as not readable', () => {
      const { plan, snapshots } = drive('own');
      const rosters = snapshots.slice(1).map((s) => ({
        kind: s.kind,
        state: s.completeness.state,
        read: s.completeness.read,
        className: 'className' in s.data ? s.data.className : '',
      }));
      expect(rosters).toContainEqual({
        kind: 'class-roster',
        state: 'complete',
        read: 36,
        className: 'الصف السابع-أ',
      });
      expect(rosters).toContainEqual({
        kind: 'class-roster',
        state: 'complete',
        read: 34,
        className: 'الصف السابع-ب',
      });
      expect(rosters).toContainEqual({
        kind: 'subject-roster',
        state: 'complete',
        read: 36,
        className: 'الصف السابع-أ',
      });
      expect(rosters).toHaveLength(3);
      expect(plan.unreadable).toHaveLength(4);
      const sevenB = snapshots.find((s) => s.kind === 'class-roster' && s.data.classId === '2');
      if (sevenB?.kind !== 'class-roster') throw new Error('no 7B');
      // The child who left stays, with the status that says so.
      const left = sevenB.data.students.filter((s) => s.status !== 'CURRENT');
      expect(left.map((s) => s.status)).toEqual(['WITHDRAWN']);
      expect(JSON.stringify(snapshots)).not.toMatch(/birth|special|"email"|username/i);
    });

    it('the cursor never holds a child', () => {
      const { plan } = drive('own');
      const text = JSON.stringify(plan);
      const body = rest('InstitutionClassStudents_fields_7A') as {
        data: { user: { openemis_no: string; identity_number: string; first_name: string } }[];
      };
      for (const { user } of body.data) {
        expect(text).not.toContain(user.openemis_no);
        expect(text).not.toContain(user.identity_number);
      }
    });

    it('a principal sees every section of the school with its teachers by name', () => {
      const { snapshots } = drive('school');
      const [first] = snapshots;
      if (first?.kind !== 'teaching-assignments') throw new Error('no assignments');
      expect(first.data.assignments).toHaveLength(30);
      const eightA = first.data.assignments.find((a) => a.subjectSectionId === '13');
      expect(eightA?.teachers.map((t) => t.staffId).sort()).toEqual(['106', '107']);
      expect(eightA?.teachers.every((t) => t.name !== null)).toBe(true);
      expect(new Set(first.data.assignments.flatMap((a) => a.classes.map((c) => c.name))).size).toBe(6);
    });
  });
});
