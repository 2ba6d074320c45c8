import type { Finding } from '../finding.ts';
import { sectionKey } from '../roster/check-section-list.ts';
import type { PairDecision } from '../roster/pair-decision.ts';
import { assignedSections } from '../roster/section-ref.ts';
import type { Freshness } from '../roster/verdict.ts';
import type { HandedCheck, HandedFinding } from './handed-check.ts';
import { overviewOf } from './overview.ts';
import type { SchoolData } from './school-data.ts';
import { checkDarsakSection, type SectionResult } from './section-view.ts';

export interface HandedChecksOptions {
  readonly decisions: readonly PairDecision[];
  readonly freshness: Freshness;
  /** Whether the findings name the children: only where the bundle is sealed with a passphrase. */
  readonly names: boolean;
}

/**
 * The checks of all sections at hand, to be handed over: one for each section that is assigned to the teacher, read on
 * Darsak or not, one for each list that was read on Darsak and fits none of them, and one of her list of sections where
 * that has something wrong. Empty where nothing was read.
 */
export function makeHandedChecks(data: SchoolData, options: HandedChecksOptions): readonly HandedCheck[] {
  const { decisions, freshness, names } = options;
  const overview = overviewOf(data, decisions, freshness).view;
  // Who reads the whole school hands over what she teaches herself: a principal sees the rest on her own.
  const mine = new Set(
    assignedSections(data.assignments?.data.assignments ?? [])
      .filter(({ assignment }) => assignment.teachers.some(({ staffId }) => staffId === data.staffId))
      .map(sectionKey),
  );
  const lines = overview.lines.filter(({ key }) => mine.has(key));
  const results = data.sectionRosters.map((roster) => checkDarsakSection(data, roster, decisions, freshness));
  const institution = data.assignments?.data.institution ?? null;
  const common = {
    schema: 1 as const,
    institution: institution === null ? null : { id: institution.id, code: institution.code },
    academicPeriod: data.assignments?.academicPeriod?.label ?? null,
    checkedAt: freshness.now,
  };
  // Findings about a section as a whole; what OpenEMIS' own lists disagree on is nobody's list of sections.
  const ofList = new Map(
    overview.findings.flatMap((finding) =>
      finding.code.startsWith('section-') ? [[finding.key, finding] as const] : [],
    ),
  );
  const assigned = lines.map((line): HandedCheck => {
    const result = results.find((each) => each.assigned === line.key);
    const [subjectSectionId = '', classId = ''] = line.key.split(':');
    const missing = ofList.get(`section-missing-on-darsak:${line.key}`);
    ofList.delete(`section-missing-on-darsak:${line.key}`);
    return {
      ...common,
      ...checkedPart(result, names),
      section: line.key,
      of: 'section',
      assigned: { subjectSectionId, classId },
      subject: cut(line.subject),
      title: cut(line.section),
      verdict: line.verdict,
      findings: [
        ...(missing === undefined ? [] : [handedFinding(missing, names)]),
        ...(result?.view.findings ?? []).map((finding) => handedFinding(finding, names)),
      ],
      capturedAt: {
        darsak: result?.view.darsak.capturedAt ?? missing?.capturedAt.darsak ?? null,
        openemis: result?.view.openemis.capturedAt ?? data.assignments?.capturedAt ?? null,
      },
    };
  });
  const strange = results
    .filter((result) => result.assigned === null || !mine.has(result.assigned))
    .map((result): HandedCheck => ({
      ...common,
      ...checkedPart(result, names),
      section: `darsak:${result.view.key}`.slice(0, 200),
      of: 'section',
      assigned: null,
      subject: cut(result.view.title.subject),
      title: cut(result.view.title.section),
      verdict: result.view.verdict,
      capturedAt: {
        darsak: result.view.darsak.capturedAt,
        openemis: result.view.openemis.capturedAt,
      },
    }));
  const rest = [...ofList.values()];
  const whole: HandedCheck[] =
    rest.length === 0
      ? []
      : [
          {
            ...common,
            section: 'list',
            of: 'list',
            assigned: null,
            subject: null,
            title: '',
            verdict: overview.verdict,
            counts: null,
            findings: rest.map((finding) => handedFinding(finding, names)),
            capturedAt: {
              darsak: overview.darsak.capturedAt,
              openemis: overview.openemis.capturedAt,
            },
          },
        ];
  return [...assigned, ...strange, ...whole];
}

const checkedPart = (result: SectionResult | undefined, names: boolean) => ({
  counts: result?.view.counts ?? null,
  findings: (result?.view.findings ?? []).map((finding) => handedFinding(finding, names)),
});

function handedFinding(finding: Finding, names: boolean): HandedFinding {
  const { code, severity, owner, step, students, section } = finding;
  return {
    code,
    severity,
    owner,
    step,
    students: students.length,
    names: names
      ? students.map(({ darsak, openemis, seenName }) =>
          cut(darsak?.name ?? openemis?.name ?? seenName ?? ''),
        )
      : null,
    section: section === null ? null : { darsak: cut(section.darsak), openemis: cut(section.openemis) },
  };
}

/** No longer than the bundle's schema takes; texts of a page may be anything. */
const cut = <T extends string | null>(text: T): T => (text === null ? text : (text.slice(0, 500) as T));
