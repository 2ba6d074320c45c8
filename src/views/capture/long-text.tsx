import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { longestText } from '../../core/feedback/feedback-item.ts';
import { Wrong } from '../parts/form.tsx';

/** A text of several lines in its own direction; as long as a remark may be. */
export function LongText(props: {
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly wrong?: string | null;
}): JSX.Element {
  const id = useId();
  const { wrong = null } = props;
  return (
    <div class="form-field">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        class="input long"
        dir="auto"
        rows={props.rows}
        maxLength={longestText}
        value={props.value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {wrong === null ? null : <Wrong id={`${id}-wrong`}>{wrong}</Wrong>}
    </div>
  );
}
