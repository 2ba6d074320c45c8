import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding, StudentEvidence } from '../model.ts';
import { commonTexts } from '../../i18n/areas/common.ts';
import { evidenceTexts } from '../../i18n/areas/evidence.ts';
import { evidenceSentence } from '../evidence-words.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { Button } from './button.tsx';
import { NameDiff } from './name-diff.tsx';

const shownAtFirst = 5;

/** The students of a finding: pairs side by side with the evidence in words, single names as a list. */
export function StudentEvidenceList({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const c = useText(commonTexts);
  const [all, setAll] = useState(false);
  const { students } = finding;
  if (students.length === 0) return null;
  const shown = all ? students : students.slice(0, shownAtFirst);
  const rows =
    finding.code === 'student-duplicate-on-darsak' || finding.code === 'student-duplicate-on-openemis';
  return (
    <>
      <ul class="students">
        {shown.map((student, index) => (
          <li key={index}>
            <Student student={student} withRow={rows} />
          </li>
        ))}
      </ul>
      {students.length <= shownAtFirst ? null : (
        <Button kind="quiet" expanded={all} onPress={() => setAll(!all)}>
          {all ? c('show-less') : c('show-all', { n: students.length })}
        </Button>
      )}
    </>
  );
}

function Student({ student, withRow }: { student: StudentEvidence; withRow: boolean }): JSX.Element {
  const t = useText(evidenceTexts);
  const rich = useRich(evidenceTexts);
  const format = useFormat();
  const { darsak, openemis, foundIn, inClass, seenName } = student;
  const classroom = inClass === undefined ? null : t(inClass ? 'evidence.in-class' : 'evidence.not-in-class');
  const only = darsak ?? openemis;
  if (darsak !== null && openemis !== null) {
    const words = evidenceSentence(student, t, format);
    return (
      <>
        <NameDiff evidence={student} />
        {foundIn === undefined ? null : (
          <p class="small">{rich('evidence.found-in', { section: foundIn })}</p>
        )}
        {classroom === null ? null : <p class="small">{classroom}</p>}
        {student.reason === undefined ? null : <p class="why">{t(`reason.${student.reason}`)}</p>}
        {words === '' ? null : <p class="words">{words}</p>}
      </>
    );
  }
  return (
    <p class="single">
      <bdi class="name">{only?.name ?? seenName ?? t('evidence.none-on')}</bdi>
      {only?.status === undefined || only.status === 'CURRENT' ? null : (
        <span class="field">{t(`status.${only.status}`)}</span>
      )}
      {classroom === null ? null : <span class="field">{classroom}</span>}
      {withRow && only !== null ? <span class="field">{rich('evidence.row', { row: only.row })}</span> : null}
      {foundIn === undefined ? null : (
        <span class="field">{rich('evidence.found-in', { section: foundIn })}</span>
      )}
    </p>
  );
}
