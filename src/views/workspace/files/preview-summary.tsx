import type { JSX } from 'preact';
import type { FilePreview } from '../../../core/files/file-preview.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import { Symbol } from '../../parts/symbol.tsx';

const separators: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Rows that were left out are named as far as anybody will look them up. */
const mostRefused = 5;

/** «15 of 28, page 1 of 2», as the page said it. */
function ShownPart({ shown }: { readonly shown: NonNullable<FilePreview['shown']> }): JSX.Element {
  const t = useText(filesTexts);
  const format = useFormat();
  const { read, expected, page } = shown;
  const parts = [
    ...(expected === null
      ? []
      : [t('shown.of', { read: format.number(read), expected: format.number(expected) })]),
    ...(page?.of == null
      ? []
      : [t('shown.page', { page: format.number(page.current), pages: format.number(page.of) })]),
  ];
  return (
    <div class="note amber">
      <Symbol name="half" />
      <p>
        {t('shown.partial')} {parts.length === 0 ? null : <bdi>{format.list(parts)}</bdi>}
      </p>
    </div>
  );
}

/** «32 students in 3 sections, 1 row left out: why», and everything else that must be said before it is kept. */
export function PreviewSummary({ preview }: { readonly preview: FilePreview }): JSX.Element {
  const t = useText(filesTexts);
  const rich = useRich(filesTexts);
  const used = preview.groups.filter((group) => group.used);
  const students = used.reduce((sum, group) => sum + group.students, 0);
  const separator = separators[preview.separator ?? ''];
  const kind = [
    t(`kind.${preview.kind}`),
    ...(preview.encoding === null ? [] : [t('encoding', { encoding: preview.encoding })]),
    ...(separator === undefined ? [] : [t('separator', { separator: t(`separator.${separator}`) })]),
  ];
  const onlyHead = preview.sheets.some(
    ({ used: taken, answer, columns }) =>
      taken && answer === 'sure' && columns.every(({ samples }) => samples.length === 0),
  );
  const notes = preview.sheets.filter((sheet) => sheet.used).flatMap((sheet) => sheet.notes);
  const counts = new Map<(typeof notes)[number]['note'], number>();
  for (const { note, count } of notes) counts.set(note, (counts.get(note) ?? 0) + count);
  return (
    <>
      <p class="muted small">{kind.join(' · ')}</p>
      {preview.misnamed ? (
        <div class="note amber">
          <Symbol name="info" />
          <p>{t('misnamed')}</p>
        </div>
      ) : null}
      {preview.shown?.state === 'partial' ? <ShownPart shown={preview.shown} /> : null}
      <div role="status">
        {students > 0 ? (
          <p class="file-count">
            {rich('summary', {
              students: rich('students', { n: students }),
              sections: rich('sections', { n: used.length }),
            })}
          </p>
        ) : preview.sections > 0 ? (
          <p class="file-count">
            {rich('summary.list', { sections: rich('sections', { n: preview.sections }) })}
          </p>
        ) : (
          <>
            <p class="file-count">{t(onlyHead ? 'only-head' : 'nothing')}</p>
            <p>{t(onlyHead ? 'only-head.next' : 'nothing.next')}</p>
          </>
        )}
        {preview.refused.length === 0 ? null : (
          <div>
            <p>{t('refused', { n: preview.refused.length })}</p>
            <ul class="file-refused">
              {preview.refused.slice(0, mostRefused).map(({ sheet, at, why }) => (
                <li key={`${sheet}:${String(at)}`}>
                  {rich('refused.row', { row: at, sheet })} — {t(why)}
                </li>
              ))}
              {preview.refused.length <= mostRefused ? null : (
                <li>{t('refused.more', { n: preview.refused.length - mostRefused })}</li>
              )}
            </ul>
          </div>
        )}
      </div>
      {counts.size === 0 ? null : (
        <ul class="file-notes">
          {[...counts].map(([note, count]) => (
            <li key={note}>
              <Symbol name={note === 'serial-days' || note === 'left-below' ? 'info' : 'half'} />
              <span>{t(note, { n: count })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
