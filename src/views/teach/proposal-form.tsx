import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { teachTexts } from '../../i18n/areas/teach.ts';
import {
  teachable,
  type Field,
  type TaughtColumn,
  type TeachDraft,
  type TeachNews,
} from '../../messages/teach-posts.ts';
import { useRich, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';

export interface ProposalFormProps {
  readonly found: Extract<TeachNews, { say: 'proposal' }>;
  readonly draft: TeachDraft;
  /** What was pointed at last names no section. */
  readonly noSection: boolean;
  /** What came of the last step: it was taken back, or could not be kept. */
  readonly said: 'undone' | 'failed' | null;
  readonly onDraft: (draft: TeachDraft) => void;
  readonly onPointAgain: () => void;
  readonly onPointSection: () => void;
  readonly onConfirm: () => void;
}

/** What was found around the name: how many rows, how they will be read, and what each other column means. */
export function ProposalForm(props: ProposalFormProps): JSX.Element {
  const t = useText(teachTexts);
  const rich = useRich(teachTexts);
  const { draft, onDraft } = props;
  const { columns, name, count } = props.found.proposal;
  const others = columns.map((column, n) => ({ column, n })).filter(({ n }) => n !== name);
  const chosen = (n: number, field: Field | null): void => {
    // One column for each meaning: the other that had it gives it up.
    const rest = Object.entries(draft.fields).filter(([at, other]) => Number(at) !== n && other !== field);
    onDraft({ ...draft, fields: Object.fromEntries(field === null ? rest : [...rest, [n, field]]) });
  };
  return (
    <>
      <h2>{t('found', { n: count })}</h2>
      {props.said === 'undone' ? <p role="status">{t('undone')}</p> : null}
      <p>{t('found.check')}</p>
      <Preview columns={columns} name={name} fields={draft.fields} />
      {others.length === 0 ? null : <h3>{t('columns')}</h3>}
      {others.map(({ column, n }) => (
        <ColumnChoice
          key={column.at}
          column={column}
          value={draft.fields[n] ?? null}
          onChoose={(field) => chosen(n, field)}
        />
      ))}
      <h3>{t('section')}</h3>
      <p>
        {draft.section === null ? t('section.auto') : rich('section.taught', { text: draft.section.text })}
      </p>
      {props.noSection ? (
        <p class="wrong" role="alert">
          {t('section.none')}
        </p>
      ) : null}
      <div class="actions">
        <Button onPress={props.onPointSection}>{t('section.point')}</Button>
        {draft.section === null ? null : (
          <Button kind="quiet" onPress={() => onDraft({ ...draft, section: null })}>
            {t('section.forget')}
          </Button>
        )}
      </div>
      {props.said === 'failed' ? (
        <p class="wrong" role="alert">
          {t('failed')}
        </p>
      ) : null}
      <div class="actions">
        <Button kind="primary" onPress={props.onConfirm}>
          {t('confirm')}
        </Button>
        <Button onPress={props.onPointAgain}>{t('again')}</Button>
      </div>
    </>
  );
}

function ColumnChoice(props: {
  readonly column: TaughtColumn;
  readonly value: Field | null;
  readonly onChoose: (field: Field | null) => void;
}): JSX.Element {
  const t = useText(teachTexts);
  const rich = useRich(teachTexts);
  const id = useId();
  const { head, samples } = props.column;
  const sample = samples.find((text) => text !== '') ?? '';
  return (
    <div class="form-field">
      <label for={id}>
        {head === null ? rich('column.without', { sample }) : rich('column', { head, sample })}
      </label>
      <select
        id={id}
        class="input"
        value={props.value ?? ''}
        onChange={(event) =>
          props.onChoose(teachable.find((field) => field === event.currentTarget.value) ?? null)
        }
      >
        <option value="">{t('field.none')}</option>
        {teachable.map((field) => (
          <option key={field} value={field}>
            {t(`field.${field}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Preview({
  columns,
  name,
  fields,
}: {
  readonly columns: readonly TaughtColumn[];
  readonly name: number;
  readonly fields: TeachDraft['fields'];
}): JSX.Element {
  const t = useText(teachTexts);
  const shown = Object.entries(fields).filter(([, field]) => field !== 'serial');
  const rows = columns[name]?.samples ?? [];
  return (
    <div class="teach-preview">
      <table>
        <caption class="spoken">{t('preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.studentName')}</th>
            {shown.map(([n, field]) => (
              <th scope="col" key={n}>
                {t(`field.${field as (typeof teachable)[number]}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((text, row) => (
            <tr key={row}>
              <td>
                <bdi>{text}</bdi>
              </td>
              {shown.map(([n]) => (
                <td key={n}>
                  <bdi>{columns[Number(n)]?.samples[row]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
