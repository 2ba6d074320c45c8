import type { HandedCheck } from '../../../src/core/school/handed-check.ts';
import { writeBundle } from '../../../src/exports/bundle/write-bundle.ts';
import type { Platforms } from '../../platforms/start-platforms.ts';

/** A teacher's file: one section of hers in order, another not on Darsak; `mended`: a later one, both in order. */
export async function handedOver(platforms: Platforms, mended = false): Promise<Buffer> {
  const truth = platforms.truth.teacher('math2');
  const now = Date.now();
  const check = (at: number, change: Partial<HandedCheck>): HandedCheck => {
    const section = truth.sections[at];
    if (section === undefined) throw new Error('no such section');
    const ids = { subjectSectionId: String(section.subjectSectionId), classId: String(section.classId) };
    return {
      schema: 1,
      section: `${ids.subjectSectionId}:${ids.classId}`,
      of: 'section',
      assigned: ids,
      subject: 'الرياضيات',
      title: section.key,
      institution: { id: String(platforms.model.school.institution.id), code: null },
      academicPeriod: null,
      verdict: { state: 'in-order' },
      counts: null,
      findings: [],
      capturedAt: { darsak: now - 60_000, openemis: now - 120_000 },
      checkedAt: now - 60_000,
      ...change,
    };
  };
  const missing = check(1, {
    verdict: { state: 'needs-attention' },
    findings: [
      {
        code: 'section-missing-on-darsak',
        severity: 'problem',
        owner: 'support',
        step: 'ask-support-add-section',
        students: 0,
        names: null,
        section: { darsak: null, openemis: 'الرياضيات' },
      },
    ],
  });
  const file = await writeBundle({
    bundle: crypto.randomUUID(),
    from: { key: 'math2', name: truth.name, role: 'teacher', school: null },
    to: 'principal',
    madeAt: now,
    items: [],
    checks: [check(0, {}), mended ? check(1, {}) : missing],
  });
  return Buffer.from(await file.arrayBuffer());
}
