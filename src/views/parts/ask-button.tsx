import type { JSX } from 'preact';
import type { Problem } from '../model.ts';
import type { Result } from '../../core/result.ts';
import { useHost, type ViewAsk } from '../host.ts';
import { useAsk } from '../use-ask.ts';
import { Button, type ButtonProps } from './button.tsx';
import { ProblemNote } from './problem-note.tsx';

export interface AskButtonProps extends Omit<ButtonProps, 'onPress' | 'busy'> {
  /** What to ask: `(ask) => ask('panel.read', {})`. */
  readonly send: (ask: ViewAsk) => Promise<Result<unknown, Problem>>;
  readonly onDone?: () => void;
}

/** A button that asks the background one thing and, when that fails, says so beneath itself. */
export function AskButton({ send, onDone, ...button }: AskButtonProps): JSX.Element {
  const { ask } = useHost();
  const { busy, failed, run } = useAsk<unknown>();
  return (
    <>
      <Button {...button} busy={busy} onPress={() => run(() => send(ask), onDone)} />
      {failed === null ? null : <ProblemNote problem={failed} />}
    </>
  );
}
