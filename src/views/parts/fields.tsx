import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHost } from '../host.ts';
import { Wrong } from './form.tsx';

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a list; short lists of weight are better as `Choices`. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps): JSX.Element {
  const id = useId();
  const { trusted } = useHost();
  return (
    <div class="form-field narrow">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => {
          if (trusted(event)) onChange(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface DateFieldProps {
  readonly label: string;
  /** `2026-11-25`, or '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A calendar day, by the browser's own picker. */
export function DateField({ label, value, onChange }: DateFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="form-field narrow">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="date"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

export interface AreaFieldProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly wrong?: string | null;
}

/** Several lines of text, each in its own direction. */
export function AreaField({ label, value, onInput, rows = 3, wrong = null }: AreaFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="input"
        dir="auto"
        rows={rows}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {wrong === null ? null : <Wrong id={`${id}-wrong`}>{wrong}</Wrong>}
    </div>
  );
}
