import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClassroomList } from '../../../core/classroom/classroom-list.ts';
import type { ListedStudent } from '../../../core/classroom/listed-students.ts';
import { addName, removeName, type NameFault } from '../../../core/classroom/tick.ts';
import { classroomTexts } from '../../../i18n/areas/classroom.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Form, TextField } from '../../parts/form.tsx';

export interface OtherNamesProps {
  /** Names that are still on neither list. */
  readonly names: readonly string[];
  readonly list: ClassroomList;
  readonly students: readonly ListedStudent[];
  readonly onChange: (list: ClassroomList) => void;
}

/** Children who sit in the class and stand on neither list. */
export function OtherNames({ names, list, students, onChange }: OtherNamesProps): JSX.Element {
  const t = useText(classroomTexts);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<NameFault | null>(null);
  const add = (): void => {
    const added = addName(list, name, students);
    setFault(added.fault);
    if (added.fault !== null) return;
    setName('');
    onChange(added.list);
  };
  return (
    <section class="sheet" aria-labelledby="others-title">
      <h3 id="others-title">{t('others.title')}</h3>
      {names.length === 0 ? (
        <p class="muted">{t('others.none')}</p>
      ) : (
        <ul class="other-names">
          {names.map((each) => (
            <li key={each}>
              <bdi class="strong">{each}</bdi>
              <Button kind="quiet" onPress={() => onChange(removeName(list, each))}>
                {t('others.remove')}
                <span class="spoken"> {each}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Form onSubmit={add}>
        <TextField
          label={t('others.name')}
          value={name}
          wrong={fault === null ? null : t(`others.${fault}`)}
          onInput={(text) => {
            setName(text);
            setFault(null);
          }}
        />
        <div class="actions">
          <Button>{t('others.add')}</Button>
        </div>
      </Form>
    </section>
  );
}
