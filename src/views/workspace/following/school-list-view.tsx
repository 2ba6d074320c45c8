import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FollowingFile } from '../../../core/following/following-file.ts';
import { schoolList, type ReportedSection } from '../../../core/following/school-list.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import { measureWords, valueWords } from './value-words.ts';

/** The school's list as the reports of teachers make it: each section with how many of how many, the names one click away. */
export function SchoolListView({ files }: { readonly files: readonly FollowingFile[] }): JSX.Element | null {
  const t = useText(followingTexts);
  const list = useMemo(() => schoolList(files), [files]);
  if (list.length === 0) return null;
  return (
    <section class="sheet" data-school-list aria-label={t('school')}>
      <h3>{t('school')}</h3>
      <p class="muted">{t('school.note')}</p>
      <ul class="by-school">
        {list.map((each) => (
          <li key={`${each.file.id}|${each.section.section}|${each.section.subject ?? ''}`}>
            <Reported {...each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reported({ file, section }: ReportedSection): JSX.Element {
  const t = useText(followingTexts);
  const format = useFormat();
  const { subject, listed, students, notKnown, whole, at } = section;
  return (
    <>
      <p class="row">
        <span class="strong">
          <bdi>{section.section}</bdi>
          {subject === null ? null : (
            <>
              {'\u00a0· '}
              <bdi>{subject}</bdi>
            </>
          )}
        </span>
        <span>{t('count.of', { n: listed.length, total: students })}</span>
      </p>
      <p class="muted small">
        {[
          file.reporter.name,
          measureWords(file, t),
          t('read.at', { when: when(at, format) }),
          ...(notKnown === 0 ? [] : [t('paper.unknown', { n: notKnown })]),
        ].join('\u00a0· ')}
      </p>
      {whole ? null : <p class="note amber">{t('paper.part')}</p>}
      {listed.length === 0 ? null : (
        <details class="case-details">
          <summary>{t('sheet.names')}</summary>
          <ol class="name-list">
            {listed.map((student, index) => (
              <li key={index}>
                <bdi>{student.name}</bdi>
                <span class="muted">{valueWords(student, file.metric, t)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
