import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { missingStudents } from '../../core/marks/mark-counts.ts';
import type { MarkSheet, SheetPeriod } from '../../core/marks/marks-result.ts';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';

export interface MissingNamesProps {
  readonly sheet: MarkSheet;
  readonly period: SheetPeriod;
  readonly open?: boolean;
}

/** Who has no mark, one click away: counts first, names when they are asked for. */
export function MissingNames({ sheet, period, open = false }: MissingNamesProps): JSX.Element | null {
  const t = useText(marksTexts);
  const [shown, setShown] = useState(open);
  const id = useId();
  const students = missingStudents(sheet, period);
  if (students.length === 0) return null;
  return (
    <div class="missing-names">
      <Button kind="quiet" expanded={shown} onPress={() => setShown(!shown)}>
        {shown ? t('names.hide') : t('names', { n: students.length })}
      </Button>
      {shown ? (
        <ol id={id} class="name-list">
          {students.map(({ studentId, name, openemisNo }) => (
            <li key={studentId}>
              {name === null ? <span class="absent">{t('names.unknown')}</span> : <bdi>{name}</bdi>}
              {/* Around the number: a margin at its own start would stand on the wrong side of it. */}
              {openemisNo === null ? null : (
                <span class="muted small">
                  <bdi>{openemisNo}</bdi>
                </span>
              )}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
