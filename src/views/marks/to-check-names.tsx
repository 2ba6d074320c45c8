import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MarkSheet, SheetPeriod } from '../../core/marks/marks-result.ts';
import { studentsToCheck } from '../../core/marks/to-check.ts';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { useFormat, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { dayText } from './marks-data.ts';
import { lookSigns, Sign } from './marks-signs.tsx';

export interface ToCheckNamesProps {
  readonly sheet: MarkSheet;
  /** Those that are shown. */
  readonly periods: readonly SheetPeriod[];
  readonly open?: boolean;
}

/** Marks that may stand in a child's former school: how many, why, and whose, one click away. */
export function ToCheckNames({ sheet, periods, open = false }: ToCheckNamesProps): JSX.Element | null {
  const t = useText(marksTexts);
  const format = useFormat();
  const [shown, setShown] = useState(open);
  const found = studentsToCheck(sheet, periods);
  if (found.length === 0) return null;
  const count = found.reduce((sum, each) => sum + each.periods.length, 0);
  return (
    <div class="to-check" data-to-check={count}>
      <p class="small">
        <Sign>{lookSigns['to-check']}</Sign> <b>{t('say.to-check', { n: count })}.</b> {t('to-check.why')}
      </p>
      <Button kind="quiet" expanded={shown} onPress={() => setShown(!shown)}>
        {shown ? t('names.hide') : t('names', { n: found.length })}
      </Button>
      {shown ? (
        <ul class="name-list">
          {found.map(({ student: { studentId, name, openemisNo, since }, periods: of }) => (
            <li key={studentId}>
              <bdi>{name ?? openemisNo ?? t('names.unknown')}</bdi>
              <span class="muted small">
                {format.list(of.map(({ period }) => period.name))}
                {since === undefined ? null : <> · {t('to-check.since', { date: dayText(since, format) })}</>}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
