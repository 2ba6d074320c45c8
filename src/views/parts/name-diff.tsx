import type { JSX } from 'preact';
import type { FieldEvidence, StudentEvidence, StudentRow } from '../model.ts';
import { commonTexts } from '../../i18n/areas/common.ts';
import { evidenceTexts } from '../../i18n/areas/evidence.ts';
import { useText } from '../language.tsx';
import { markName } from '../name-marks.ts';

/** One pair side by side, as each side writes it, the differing parts marked on both. */
export function NameDiff({ evidence }: { readonly evidence: StudentEvidence }): JSX.Element {
  const c = useText(commonTexts);
  const t = useText(evidenceTexts);
  const parts = evidence.fields.find((field) => field.field === 'name')?.parts ?? [];
  const differing = evidence.fields.filter(
    (field) => field.field !== 'name' && (field.verdict === 'differs' || field.verdict === 'spelling'),
  );
  return (
    <dl class="sides">
      {(['darsak', 'openemis'] as const).map((side) => {
        const row = evidence[side];
        return (
          <div class="side" key={side}>
            <dt>
              <bdi>{c(side)}</bdi>
            </dt>
            <dd>
              {row === null ? (
                <span class="absent">{t('evidence.none-on')}</span>
              ) : (
                <>
                  <bdi class="name">
                    {markName(row.name, parts, side === 'darsak' ? 'a' : 'b').map(({ text, mark }, index) =>
                      mark === null ? text : <Marked key={index} text={text} mark={mark} />,
                    )}
                  </bdi>
                  {differing
                    .map(({ field }) => shownField(field, row))
                    .map((field) =>
                      field === null || row[field] === undefined ? null : (
                        <span class="field" key={field}>
                          {t(`field.${field}`)} <bdi class="marked differs">{row[field]}</bdi>
                        </span>
                      ),
                    )}
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The field of a row that shows what differs; a year of birth is read from a date or a national number. */
function shownField(
  field: FieldEvidence['field'],
  row: StudentRow,
): Exclude<FieldEvidence['field'], 'name' | 'birthYear'> | null {
  if (field === 'name') return null;
  if (field !== 'birthYear') return field;
  return row.birthDate === undefined ? 'nationalId' : 'birthDate';
}

function Marked({ text, mark }: { readonly text: string; readonly mark: 'slight' | 'differs' }): JSX.Element {
  const t = useText(evidenceTexts);
  return (
    <mark class={`marked ${mark}`}>
      {text}
      <span class="spoken"> ({t('evidence.differs-mark')})</span>
    </mark>
  );
}
