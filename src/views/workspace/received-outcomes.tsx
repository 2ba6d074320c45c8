import type { ComponentChildren, JSX } from 'preact';
import { ProblemNote } from '../parts/problem-note.tsx';
import { SealedFileRefused, type SealedFileRefusedProps } from './sealed-file-refused.tsx';
import type { Receiving } from './use-received.ts';

export interface ReceivedOutcomesProps<T> extends Pick<SealedFileRefusedProps, 'words'> {
  readonly receiving: Pick<Receiving<T>, 'outcomes' | 'take'>;
  /** What is said of a file that was taken in. */
  readonly taken: (content: T, file: File) => ComponentChildren;
}

/** What became of each file that was given: taken, refused with its reason, or asking for its passphrase. */
export function ReceivedOutcomes<T>({
  receiving,
  words,
  taken,
}: ReceivedOutcomesProps<T>): JSX.Element | null {
  const { outcomes, take } = receiving;
  if (outcomes.length === 0) return null;
  return (
    <ul class="received" aria-live="polite">
      {outcomes.map(({ file, said }, at) => (
        <li key={`${String(at)}|${file.name}`}>
          {'taken' in said ? (
            <p>{taken(said.taken, file)}</p>
          ) : 'problem' in said ? (
            <>
              <p>
                <bdi>{file.name}</bdi>
              </p>
              <ProblemNote problem={said.problem} />
            </>
          ) : (
            <SealedFileRefused
              file={file}
              fault={said.fault}
              words={words}
              onOpen={(passphrase) => take(file, passphrase)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
