import type { JSX } from 'preact';
import { useHost } from '../host.ts';
import { Wrong } from '../parts/form.tsx';

export interface ChipsProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly T[];
  readonly value: T | null;
  readonly label: (value: T) => string;
  readonly onChoose: (value: T) => void;
  readonly wrong?: string | null;
}

/** A short list of choices of which one counts, side by side. */
export function Chips<T extends string>(props: ChipsProps<T>): JSX.Element {
  const { trusted } = useHost();
  const { wrong = null } = props;
  return (
    <fieldset class="chips">
      <legend>{props.legend}</legend>
      <div class="chip-list">
        {props.values.map((value) => (
          <label key={value} class={value === props.value ? 'chip chosen' : 'chip'}>
            <input
              type="radio"
              name={props.name}
              checked={value === props.value}
              onChange={(event) => {
                if (trusted(event)) props.onChoose(value);
              }}
            />
            {props.label(value)}
          </label>
        ))}
      </div>
      {wrong === null ? null : <Wrong>{wrong}</Wrong>}
    </fieldset>
  );
}
