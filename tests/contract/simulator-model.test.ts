import { describe, expect, it } from 'vitest';
import { buildModel } from '../platforms/school/model.ts';
import { statusId } from '../platforms/school/school.ts';

/** The school model: reproducible, realistic in size, and its truth accounts for every row on both sides. */

const today = '2026-11-23';

describe('the school model', () => {
  const model = buildModel({ today });
  const { school } = model;

  it('is the same school each time, and another one for another seed', () => {
    // As texts: with its marks the school has 50,000 rows.
    expect(JSON.stringify(buildModel({ today })) === JSON.stringify(model)).toBe(true);
    expect(JSON.stringify(buildModel({ today, seed: 8 }).school.students)).not.toBe(
      JSON.stringify(school.students),
    );
  });

  it.each([1, 2, 3, 11, 12, 13, 100])('can plant every difference with seed %i', (seed) => {
    expect(() => buildModel({ today, seed })).not.toThrow();
  });

  it('has 12 classes, 380 children, 16 teachers and a principal in an academic year that holds today', () => {
    const own = school.classes.filter(({ institutionId }) => institutionId === school.institution.id);
    const period = school.periods.find(({ current }) => current);
    expect(own.filter(({ periodId }) => periodId === period?.id)).toHaveLength(12);
    expect(school.students.filter(({ id }) => id < 3_900_000)).toHaveLength(380);
    expect(model.truth.teachers).toHaveLength(16);
    expect(period && period.start <= today && today <= period.end).toBe(true);
  });

  it.each(['2026-08-01', '2026-12-31', '2027-01-01', '2027-07-31'])(
    'finds the academic year of %s',
    (day) => {
      const period = buildModel({ today: day }).school.periods.find(({ current }) => current);
      expect(period?.name).toBe('2026/2027');
    },
  );

  it('holds invented numbers only, each once', () => {
    const people = [...school.staff.map(({ person }) => person), ...school.students];
    const numbers = people.flatMap(({ nationalId }) => nationalId ?? []);
    for (const number of numbers) expect(number).toMatch(/^0000\d{6}$/u);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(people.map(({ openemisNo }) => openemisNo)).size).toBe(people.length);
  });

  it('accounts for every Darsak row and every enrolled child of every section', () => {
    for (const teacher of model.truth.teachers) {
      for (const section of teacher.sections) {
        const relation = model.relations.find(({ id }) => id === section.relationId);
        if (!relation) {
          expect(teacher.sectionsMissingOnDarsak).toContain(section.key);
          continue;
        }
        const { matched, review, movedHere, statusDiffers, duplicates, missingOnOpenemis } = section;
        const shownOnly = relation.students
          .filter(({ studentId }) => studentId !== null && section.classNotSubject.includes(studentId))
          .map(({ row }) => row);
        const rows = [
          ...[...matched, ...review, ...movedHere, ...statusDiffers].map(({ row }) => row),
          ...duplicates.map(([, second]) => second),
          ...missingOnOpenemis,
          ...shownOnly,
        ];
        const all = relation.students.map(({ row }) => row);
        expect([section.key, rows.sort((a, b) => a - b)]).toEqual([section.key, all]);
        const found =
          matched.length + review.length + section.missingOnDarsak.length + section.movedAway.length;
        expect([section.key, found]).toEqual([section.key, section.openemisCount]);
      }
    }
  });

  it('gives the demo teacher a section in order, an absent one, a foreign one and every kind of trouble', () => {
    const demo = model.truth.teacher('math1');
    const section = (key: string): (typeof demo.sections)[number] | undefined =>
      demo.sections.find((candidate) => candidate.key === key);
    expect(demo.sections.map(({ key }) => key)).toEqual(['MAT-7A', 'MAT-7B', 'MAT-8A', 'MAT-8B', 'MAT-9A']);
    expect(section('MAT-7A')?.inOrder).toBe(true);
    expect(demo.sectionsMissingOnDarsak).toEqual(['MAT-9A']);
    expect(demo.sectionsOfOtherTeacher).toHaveLength(1);
    expect(section('MAT-7B')).toMatchObject({
      review: { length: 1 },
      missingOnDarsak: { length: 1 },
      missingOnOpenemis: { length: 1 },
    });
    expect(section('MAT-8A')).toMatchObject({
      movedAway: [{ to: 'MAT-8B' }],
      classNotSubject: { length: 1 },
    });
    expect(section('MAT-8B')).toMatchObject({ movedHere: [{ from: 'MAT-8A' }], duplicates: { length: 1 } });
  });

  it('spells planted variants differently and leaves all other pairs equal', () => {
    const names = new Map(school.students.map((student) => [student.id, student.names.join(' ')]));
    for (const section of model.truth.teachers.flatMap(({ sections }) => sections)) {
      const relation = model.relations.find(({ id }) => id === section.relationId);
      for (const { studentId, row, spelling } of section.matched) {
        const shown = relation?.students.find((student) => student.row === row)?.name;
        expect([section.key, studentId, shown !== names.get(studentId)]).toEqual([
          section.key,
          studentId,
          spelling,
        ]);
      }
    }
  });

  it('has children who left, merged sections, second and former teachers', () => {
    const left = school.classEnrolments.filter((entry) => entry.statusId === statusId('WITHDRAWN'));
    expect(left.length).toBeGreaterThan(0);
    expect(school.sections.some(({ classIds }) => classIds.length > 1)).toBe(true);
    const active = school.assignments.filter(({ end }) => end === null).map(({ sectionId }) => sectionId);
    expect(active.length).toBeGreaterThan(new Set(active).size);
    expect(school.assignments.filter(({ end }) => end !== null)).toHaveLength(2);
  });
});
