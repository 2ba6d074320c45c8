import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSection } from '../../src/core/roster/check-section.ts';
import type {
  ClassRosterSnapshot,
  SectionRosterSnapshot,
  Snapshot,
  SubjectRosterSnapshot,
} from '../../src/core/snapshot.ts';
import { acceptAnswer, nextRequest, startPlan } from '../../src/platforms/openemis/reading-plan.ts';
import type { DarsakRelation } from '../platforms/school/darsak-side.ts';
import type { OpenEmisMode } from '../platforms/openemis/control.ts';
import { signInRest, type RestClient } from '../platforms/openemis/rest-client.ts';
import { ask, identityOf } from './ask-simulator.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';

/**
 * The shipped OpenEMIS reader and the shipped checks against the simulator, held to the model's truth: a difference
 * between the two halves of the project is found here, without a browser.
 */

const now = Date.parse('2026-11-23T10:00:00Z');
const freshness = { now, maxAgeMs: 24 * 60 * 60 * 1000 };

const readAll = async (client: RestClient): Promise<readonly Snapshot[]> => {
  const started = startPlan({ identity: await identityOf(client), scope: 'own', now });
  if (!started.ok) throw new Error(started.error.code);
  let plan = started.value;
  const snapshots: Snapshot[] = [];
  for (let next = nextRequest(plan); next !== null; next = nextRequest(plan)) {
    const accepted = acceptAnswer(plan, next.key, await ask(client, next), now);
    if (!accepted.ok) throw new Error(`${accepted.error.code} ${accepted.error.detail ?? ''}`);
    plan = accepted.value.plan;
    snapshots.push(...accepted.value.snapshots);
  }
  return snapshots;
};

/** The Darsak side as a perfect reader of its pages would hand it in (official header set). */
const darsakSnapshot = (relation: DarsakRelation): SectionRosterSnapshot => ({
  schema: 1,
  kind: 'section-roster',
  source: { platform: 'darsak', host: 'darsak.gov.jo', reader: 'model', readerVersion: 1 },
  account: null,
  academicPeriod: null,
  capturedAt: now,
  completeness: {
    state: 'complete',
    read: relation.students.length,
    expected: relation.students.length,
    reasons: ['stated-total-reached'],
  },
  data: {
    section: {
      label: `${relation.subject} — ${relation.grade} (${relation.letter})`,
      grade: relation.grade,
      section: relation.letter,
      subject: relation.subject,
    },
    students: relation.students.map(({ row, name, nationalId }) => ({
      row,
      name,
      ...(nationalId !== null && { nationalId }),
    })),
  },
});

describe.each(['v5', 'strict3'] as const)(
  'reader and checks against the simulator, mode %s',
  (mode: OpenEmisMode) => {
    let platforms: Platforms;
    beforeAll(async () => {
      platforms = await startPlatforms({ today: '2026-11-23' });
      platforms.control.openemis.mode = mode;
    });
    afterAll(() => platforms.close());

    it.each(['math1', 'math2', 'science', 'history', 'digital', 'arabic1', 'english1'])(
      '%s',
      { timeout: 60_000 },
      async (key) => {
        const { truth, model } = platforms;
        const teacher = truth.teacher(key);
        const snapshots = await readAll(await signInRest(platforms, key));
        const assignments = snapshots.find((snapshot) => snapshot.kind === 'teaching-assignments');
        const found = assignments?.data.assignments.flatMap(({ subjectSectionId, classes }) =>
          classes.map(({ id }) => `${subjectSectionId}:${id}`),
        );
        expect(found?.sort()).toEqual(
          teacher.sections.map((s) => `${s.subjectSectionId}:${s.classId}`).sort(),
        );

        const darsak = new Map(
          model.relations
            .filter((relation) => relation.teacher === key)
            .map((relation) => [relation.id, darsakSnapshot(relation)]),
        );
        const classRosters = snapshots.filter((s): s is ClassRosterSnapshot => s.kind === 'class-roster');
        const subjectRosters = snapshots.filter(
          (s): s is SubjectRosterSnapshot => s.kind === 'subject-roster',
        );
        for (const section of teacher.sections) {
          const own = darsak.get(section.relationId ?? -1);
          if (!own) continue;
          const classRoster =
            classRosters.find(({ data }) => data.classId === String(section.classId)) ?? null;
          const subjectRoster =
            subjectRosters.find(
              ({ data }) =>
                data.classId === String(section.classId) &&
                data.subjectSectionId === String(section.subjectSectionId),
            ) ?? null;
          const { counts, findings } = checkSection(
            {
              darsak: own,
              listCount: own.data.students.length,
              classRoster,
              subjectRoster,
              otherClasses: classRosters.filter(
                ({ data }) =>
                  data.classId !== String(section.classId) &&
                  data.className.startsWith(own.data.section.grade ?? ''),
              ),
              // Siblings are other classes of the same grade; the same class under another subject is none.
              otherSections: [...darsak.values()].filter(
                ({ data: other }) =>
                  other.section.grade === own.data.section.grade &&
                  other.section.section !== own.data.section.section,
              ),
              decisions: [],
            },
            freshness,
          );
          const outside = findings
            .filter(({ code }) => code === 'class-not-subject')
            .flatMap(({ students }) => students.map(({ openemis }) => openemis?.sourceKey));
          const said = {
            key: section.key,
            review: counts.review,
            detailsDiffer: counts.detailsDiffer,
            missingOnDarsak: counts.missingOnDarsak,
            missingOnOpenemis: counts.missingOnOpenemis,
            moved: counts.moved,
            duplicates: counts.duplicates,
            classNotSubject: outside.sort(),
          };
          expect(said).toEqual({
            key: section.key,
            review: section.review.length,
            detailsDiffer: section.detailsDiffer.length,
            missingOnDarsak: section.missingOnDarsak.length,
            missingOnOpenemis: section.missingOnOpenemis.length,
            moved: section.movedAway.length + section.movedHere.length,
            duplicates: section.duplicates.length,
            classNotSubject: section.classNotSubject.map(String).sort(),
          });
        }
        expect(platforms.requests.openemis.data.every(({ method }) => method === 'GET')).toBe(true);
      },
    );
  },
);
