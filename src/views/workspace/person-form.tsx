import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import { roles, type Role } from '../../messages/people.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Choice, Choices, Form, TextField } from '../parts/form.tsx';
import { checkPerson, type PersonDraft } from './person-draft.ts';

export interface Person {
  readonly name: string;
  readonly roles: Role[];
  readonly pin: string | null;
}

export interface PersonFormProps {
  readonly submit: string;
  readonly busy: boolean;
  readonly onSubmit: (person: Person) => void;
  /** Set when the button is pressed, so that what else stands in the form can say what is missing. */
  readonly onTry?: () => void;
  readonly children?: ComponentChildren;
}

const blank: PersonDraft = { name: '', roles: ['teacher'], pin: '', again: '' };

/** Name, role and optional PIN; shared by the first run and by "add a person". */
export function PersonForm(props: PersonFormProps): JSX.Element {
  const t = useText(workspaceTexts);
  const c = useText(commonTexts);
  const [draft, setDraft] = useState<PersonDraft>(blank);
  const [tried, setTried] = useState(false);
  const wrong = checkPerson(draft);
  const say = (key: keyof typeof wrong): string | null => {
    const found = wrong[key];
    return tried && found !== null ? t(`form.${found}`) : null;
  };
  const change = (part: Partial<PersonDraft>): void => setDraft({ ...draft, ...part });
  const submit = (): void => {
    setTried(true);
    props.onTry?.();
    if (Object.values(wrong).every((found) => found === null)) {
      props.onSubmit({
        name: draft.name.trim(),
        roles: [...draft.roles],
        pin: draft.pin === '' ? null : draft.pin,
      });
    }
  };
  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('form.name')}
        note={t('form.name.note')}
        longest={120}
        value={draft.name}
        wrong={say('name')}
        onInput={(name) => change({ name })}
      />
      <Choices legend={t('form.roles')} note={t('form.roles.note')} dense wrong={say('roles')}>
        {roles.map((role) => (
          <Choice
            key={role}
            kind="checkbox"
            name="role"
            checked={draft.roles.includes(role)}
            label={c(`role.${role}`)}
            onChange={(on) =>
              change({ roles: roles.filter((one) => (one === role ? on : draft.roles.includes(one))) })
            }
          />
        ))}
      </Choices>
      <TextField
        type="password"
        autoComplete="new-password"
        label={t('form.pin')}
        note={t('form.pin.note')}
        value={draft.pin}
        wrong={say('pin')}
        onInput={(pin) => change({ pin })}
      />
      {draft.pin === '' ? null : (
        <TextField
          type="password"
          autoComplete="new-password"
          label={t('form.pin.again')}
          value={draft.again}
          wrong={say('again')}
          onInput={(again) => change({ again })}
        />
      )}
      {props.children}
      <div class="actions">
        <Button kind="primary" busy={props.busy}>
          {props.submit}
        </Button>
      </div>
    </Form>
  );
}
