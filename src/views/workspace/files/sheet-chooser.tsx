import type { JSX } from 'preact';
import type { FileChoices, FilePreview } from '../../../core/files/file-preview.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useText } from '../../language.tsx';
import { Choice } from '../../parts/form.tsx';

/** Which sheets of a workbook are taken, with what each was recognised as. */
export function SheetChooser(props: {
  readonly preview: FilePreview;
  readonly choices: FileChoices;
  readonly onChoose: (choices: FileChoices) => void;
}): JSX.Element {
  const t = useText(filesTexts);
  const { preview, choices, onChoose } = props;
  const hides = preview.sheets.some((sheet) =>
    sheet.notes.some(({ note }) => note === 'hidden-rows' || note === 'hidden-columns'),
  );
  return (
    <>
      {preview.sheets.length < 2 ? null : (
        <fieldset class="choices">
          <legend>{t('sheets.title')}</legend>
          <div class="choice-list">
            {preview.sheets.map((sheet) => (
              <Choice
                key={sheet.at}
                kind="checkbox"
                name={`sheet-${String(sheet.at)}`}
                checked={sheet.used}
                label={<bdi>{sheet.name}</bdi>}
                note={[
                  t(`answer.${sheet.answer}`),
                  t('sheet.rows', { n: sheet.rows }),
                  ...(sheet.hidden ? [t('sheet.hidden')] : []),
                ].join(' · ')}
                onChange={(used) => onChoose({ ...choices, sheets: { ...choices.sheets, [sheet.at]: used } })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {preview.sheets.some(({ answer }) => answer === 'other') ? (
        <p class="muted">{t('answer.other.why')}</p>
      ) : null}
      {hides || choices.hidden ? (
        <Choice
          kind="checkbox"
          name="hidden"
          checked={choices.hidden}
          label={t('hidden.read')}
          onChange={(hidden) => onChoose({ ...choices, hidden })}
        />
      ) : null}
    </>
  );
}
