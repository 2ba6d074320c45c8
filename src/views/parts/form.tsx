import type { ComponentChildren, JSX, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';
import { useHost } from '../host.ts';
import { Symbol } from './symbol.tsx';

export interface TextFieldProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'password';
  /** The most it takes, in characters. */
  readonly longest?: number;
  readonly note?: string;
  /** What is wrong with it; null while nothing is. */
  readonly wrong?: string | null;
  /** As the browser knows it; "off" for names, so that a shared computer does not offer them to the next person. */
  readonly autoComplete?: 'off' | 'new-password' | 'current-password';
}

export function TextField(props: TextFieldProps): JSX.Element {
  const id = useId();
  const { wrong = null, note } = props;
  const described = [note === undefined ? null : `${id}-note`, wrong === null ? null : `${id}-wrong`];
  const common = {
    id,
    class: 'input',
    dir: 'auto',
    autoComplete: props.autoComplete ?? 'off',
    maxLength: props.longest,
    value: props.value,
    'aria-invalid': wrong !== null,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => props.onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="form-field">
      <label for={id}>{props.label}</label>
      {note === undefined ? null : (
        <p id={`${id}-note`} class="muted small">
          {note}
        </p>
      )}
      {props.type === 'password' ? <input {...common} type="password" /> : <input {...common} type="text" />}
      {wrong === null ? null : <Wrong id={`${id}-wrong`}>{wrong}</Wrong>}
    </div>
  );
}

export function Wrong({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <p class="wrong" id={id} role="alert">
      <Symbol name="diamond" />
      {children}
    </p>
  );
}

export interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ComponentChildren;
  readonly note?: string;
  readonly lang?: string;
}

/** One choice as a whole row to press on. */
export function Choice(props: ChoiceProps): JSX.Element {
  const { trusted } = useHost();
  return (
    <label class={props.checked ? 'choice chosen' : 'choice'} lang={props.lang}>
      <input
        type={props.kind}
        name={props.name}
        checked={props.checked}
        onChange={(event) => {
          if (trusted(event)) props.onChange(event.currentTarget.checked);
        }}
      />
      <span>
        <span class="choice-label">{props.label}</span>
        {props.note === undefined ? null : <span class="choice-note">{props.note}</span>}
      </span>
    </label>
  );
}

export function Choices(props: {
  readonly legend: string;
  readonly note?: string;
  /** Short choices stand side by side on a narrow screen too. */
  readonly dense?: boolean;
  readonly children: ComponentChildren;
  readonly wrong?: string | null;
}): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{props.legend}</legend>
      {props.note === undefined ? null : <p class="muted small">{props.note}</p>}
      <div class={props.dense === true ? 'choice-list dense' : 'choice-list'}>{props.children}</div>
      {props.wrong === undefined || props.wrong === null ? null : <Wrong>{props.wrong}</Wrong>}
    </fieldset>
  );
}

export interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** The first field of which something wrong is said. */
const firstWrong = (form: HTMLElement): HTMLElement | null | undefined =>
  form
    .querySelector('.wrong')
    ?.closest('.form-field, .video-time, fieldset')
    ?.querySelector<HTMLElement>('input, textarea, select');

/** A form that the Enter key submits too, and that never leaves the page. */
export function Form({ onSubmit, children }: FormProps): JSX.Element {
  const { trusted } = useHost();
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!trusted(event)) return;
        const form = event.currentTarget;
        onSubmit();
        // What is wrong may stand far above the button: once it is drawn, its field is gone to.
        requestAnimationFrame(() => firstWrong(form)?.focus());
      }}
    >
      {children}
    </form>
  );
}
