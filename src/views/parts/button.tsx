import type { ComponentChildren, JSX } from 'preact';
import { useHost } from '../host.ts';

export interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'icon';
  /** Left out where the button submits the form around it. */
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
  /** Spoken name where the content is only a symbol. */
  readonly label?: string;
  readonly lang?: string;
  readonly busy?: boolean;
  readonly expanded?: boolean;
  /** One of several that exclude one another. */
  readonly pressed?: boolean;
}

/** The one button of ours: a script of the page around us cannot press it (decision 1). */
export function Button(props: ButtonProps): JSX.Element {
  const { trusted } = useHost();
  const { kind = 'secondary', busy = false, label, lang, expanded, pressed } = props;
  return (
    <button
      type={props.onPress === undefined ? 'submit' : 'button'}
      class={`button ${kind}`}
      lang={lang}
      title={label}
      aria-label={label}
      aria-busy={busy}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={(event) => {
        if (!trusted(event) || busy) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {props.children}
    </button>
  );
}
