import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';

export interface CameOutProps {
  /** Whether it is asked now; otherwise `said` stands there. */
  readonly asks: boolean;
  readonly said: string;
  readonly question: string;
  /** Changes nothing. */
  readonly no: string;
  readonly yes: string;
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** After a print: whether the paper came out. The browser says of its own window only that it is closed. */
export function CameOut({ asks, said, question, no, yes, onNo, onYes }: CameOutProps): JSX.Element {
  const outcome = useRef<HTMLParagraphElement>(null);
  const id = useId();
  const answer = (then: () => void) => (): void => {
    then();
    // The pressed answer goes away: the keyboard goes on where the outcome is said.
    outcome.current?.focus();
  };
  return (
    <>
      <p role="status" class={asks ? 'strong' : undefined} id={id} ref={outcome} tabIndex={-1}>
        {asks ? question : said}
      </p>
      {asks ? (
        // What changes something is not the first that a hand falls on.
        <div class="actions equal came-out" role="group" aria-labelledby={id}>
          <Button onPress={answer(onNo)}>{no}</Button>
          <Button onPress={answer(onYes)}>{yes}</Button>
        </div>
      ) : null}
    </>
  );
}
