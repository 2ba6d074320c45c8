import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FileChoices, GroupPreview } from '../../../core/files/file-preview.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice, TextField } from '../../parts/form.tsx';
import { Symbol } from '../../parts/symbol.tsx';

type GroupChange = Partial<FileChoices['groups'][string]>;

/** The sections of a file, each with its students, to be corrected or left out. */
export function GroupList(props: {
  readonly groups: readonly GroupPreview[];
  readonly choices: FileChoices;
  readonly onChoose: (choices: FileChoices) => void;
}): JSX.Element {
  const { groups, choices, onChoose } = props;
  const change = ({ key, grade, section, subject, used }: GroupPreview, part: GroupChange): void => {
    const before = { grade: grade ?? '', section: section ?? '', subject: subject ?? '', used };
    const now = { ...before, ...choices.groups[key], ...part };
    onChoose({ ...choices, groups: { ...choices.groups, [key]: now } });
  };
  return (
    <ul class="file-groups">
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          typed={choices.groups[group.key]}
          onChange={(part) => change(group, part)}
        />
      ))}
    </ul>
  );
}

const parts = ['grade', 'section', 'subject'] as const;

function Group(props: {
  readonly group: GroupPreview;
  readonly typed: FileChoices['groups'][string] | undefined;
  readonly onChange: (part: GroupChange) => void;
}): JSX.Element {
  const t = useText(filesTexts);
  const rich = useRich(filesTexts);
  const format = useFormat();
  const { group, typed, onChange } = props;
  const unnamed = group.grade === null || group.section === null;
  const [edits, setEdits] = useState(unnamed);
  const name = [group.grade, group.section].filter((part) => part !== null).join(' ');
  return (
    <li class="card file-group">
      <div class="row">
        <Choice
          kind="checkbox"
          name={`group-${group.key}`}
          checked={group.used}
          label={
            <>
              <span class="spoken">{t('group.use')} </span>
              <bdi class="strong">{name === '' ? t('group.none') : name}</bdi>
              {group.subject === null ? null : (
                <>
                  {'\u00a0· '}
                  <bdi>{group.subject}</bdi>
                </>
              )}
            </>
          }
          onChange={(used) => onChange({ used })}
        />
        <span class="badge slate">{rich('students', { n: group.students })}</span>
        <Button kind="quiet" expanded={edits} onPress={() => setEdits(!edits)}>
          {t('group.edit')}
        </Button>
      </div>
      <p class="muted small">{t('group.first', { names: format.list(group.samples) })}</p>
      {group.stated !== null && group.stated !== group.students ? (
        <p class="small file-differs">
          <Symbol name="half" />
          <span>{rich('group.stated', { stated: group.stated, read: group.students })}</span>
        </p>
      ) : null}
      {unnamed && group.used ? (
        <p class="small file-differs">
          <Symbol name="diamond" />
          <span>{t('group.missing')}</span>
        </p>
      ) : null}
      {edits ? (
        <div class="file-edit">
          {parts.map((part) => (
            <TextField
              key={part}
              label={t(`group.${part}`)}
              value={typed?.[part] ?? group[part] ?? ''}
              onInput={(value) => onChange({ [part]: value })}
            />
          ))}
        </div>
      ) : null}
    </li>
  );
}
