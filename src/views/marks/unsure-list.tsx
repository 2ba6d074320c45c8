import type { JSX } from 'preact';
import type { MarkSheet } from '../../core/marks/marks-result.ts';
import { sheetLabel } from '../../core/marks/marks-summary.ts';
import { unsureGroups } from '../../core/marks/why-unsure.ts';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { useFormat, useText } from '../language.tsx';
import { Sign, stateSigns } from './marks-signs.tsx';

/** So many are named for each reason; a reason that holds for half a school is not a list of names. */
const most = 6;

/** What is not known, and why: without it "nothing missing" would be read into what was left out. */
export function UnsureList({ sheets }: { readonly sheets: readonly MarkSheet[] }): JSX.Element | null {
  const t = useText(marksTexts);
  const { list } = useFormat();
  const groups = unsureGroups(sheets);
  if (groups.length === 0) return null;
  return (
    <ul class="unsure-list">
      {groups.map(({ reason, sheets: of }) => (
        <li key={reason} data-unsure={reason}>
          <p>
            <Sign>{stateSigns.partial}</Sign> {t(reason)}
          </p>
          <p class="muted small">
            <bdi>{list(of.slice(0, most).map(sheetLabel))}</bdi>
            {of.length > most ? <> {t('unsure.more', { n: of.length - most })}</> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
