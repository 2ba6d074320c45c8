import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  columnMeanings,
  type ColumnMeaning,
  type ColumnPreview,
  type FileChoices,
  type SheetPreview,
} from '../../../core/files/file-preview.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Symbol } from '../../parts/symbol.tsx';

/** What each column was taken for, to be corrected; columns that nothing is read from are folded away. */
export function ColumnTable(props: {
  readonly sheet: SheetPreview;
  readonly choices: FileChoices;
  readonly onChoose: (choices: FileChoices) => void;
}): JSX.Element {
  const t = useText(filesTexts);
  const { sheet, choices, onChoose } = props;
  const read = sheet.columns.filter((column) => column.meaning !== 'none' || column.wrong !== null);
  const named = read.some(({ meaning }) => meaning === 'studentName' || meaning === 'firstName');
  // What was once in sight stays: a column must not vanish under the hand that corrects its neighbour.
  const [all, setAll] = useState(!named);
  const shown = all ? sheet.columns : read;
  const folded = sheet.columns.length - shown.length;
  const mean = (column: ColumnPreview, meaning: ColumnMeaning): void =>
    onChoose({
      ...choices,
      sheets: { ...choices.sheets, [sheet.at]: true },
      columns: { ...choices.columns, [sheet.at]: { ...choices.columns[sheet.at], [column.at]: meaning } },
    });
  return (
    <>
      <div
        class="table-scroll"
        tabIndex={0}
        role="group"
        aria-label={t('columns.title', { sheet: sheet.name })}
      >
        <table class="file-columns">
          <thead>
            <tr>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col">{t('columns.samples')}</th>
              <th scope="col">{t('columns.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <Column key={column.at} column={column} onMean={(meaning) => mean(column, meaning)} />
            ))}
          </tbody>
        </table>
      </div>
      {folded === 0 ? null : (
        <div class="actions">
          <Button kind="quiet" onPress={() => setAll(true)}>
            {t('columns.show-all', { n: folded })}
          </Button>
        </div>
      )}
    </>
  );
}

function Column(props: {
  readonly column: ColumnPreview;
  readonly onMean: (meaning: ColumnMeaning) => void;
}): JSX.Element {
  const t = useText(filesTexts);
  const { letter, header, samples, meaning, by, wrong } = props.column;
  return (
    <tr>
      <th scope="row">
        <bdi class="column-letter">{letter}</bdi>{' '}
        {header === '' ? <span class="muted">{t('columns.no-header')}</span> : <bdi>{header}</bdi>}
      </th>
      <td class="muted">
        {samples.map((sample, n) => (
          <span key={n} class="sample">
            <bdi>{sample}</bdi>
          </span>
        ))}
      </td>
      <td>
        <select
          class="input"
          aria-label={t('columns.label', { letter })}
          value={meaning}
          onChange={(event) => props.onMean(event.currentTarget.value as ColumnMeaning)}
        >
          {columnMeanings.map((each) => (
            <option key={each} value={each}>
              {t(each)}
            </option>
          ))}
        </select>
        {wrong !== null ? (
          <p class="wrong small">
            <Symbol name="diamond" />
            {t(`wrong.${wrong}`)}
          </p>
        ) : by === null ? null : (
          <p class="muted small">{t(`by.${by}`)}</p>
        )}
      </td>
    </tr>
  );
}
