import { useState } from 'preact/hooks';
import type { AppContext } from '../../app/context.ts';
import { problem, type Problem } from '../../core/problem.ts';
import type { Result } from '../../core/result.ts';
import type { FileKind, FileOf, SealedFileFault } from '../../core/sealed-file-kinds.ts';
import { guarded, useApp } from './use-app.ts';

/** What became of one file that was given. */
export interface Outcome<T> {
  readonly file: File;
  readonly said: { readonly taken: T } | { readonly fault: SealedFileFault } | { readonly problem: Problem };
}

export interface Receiving<T> {
  /** One for each file that was given last, in its order. */
  readonly outcomes: readonly Outcome<T>[];
  readonly take: (file: File, passphrase: string) => void;
  readonly takeAll: (files: readonly File[]) => void;
}

/** Takes files of others in, one after the other; each is said to be taken only once it is kept. */
export function useReceived<K extends FileKind>(
  kind: K,
  keep: (app: AppContext, content: FileOf<K>) => Promise<Result<null, Problem>>,
): Receiving<FileOf<K>> {
  const app = useApp();
  const [outcomes, setOutcomes] = useState<readonly Outcome<FileOf<K>>[]>([]);
  const takeIn = async (file: File, passphrase: string | null): Promise<Outcome<FileOf<K>>['said']> => {
    const { readSealedFile } = await import('../../exports/sealed-file.ts');
    const read = await readSealedFile(kind, file, passphrase);
    if (!read.ok) return { fault: read.error };
    const kept = await guarded(() => keep(app, read.value));
    return kept.ok ? { taken: read.value } : { problem: kept.error };
  };
  const take = async (file: File, passphrase: string | null): Promise<void> => {
    // A file that was moved away meanwhile, or a program that was updated.
    const said = await takeIn(file, passphrase).catch((error: unknown) => ({
      problem: problem('internal', error instanceof Error ? error.name : ''),
    }));
    setOutcomes((before) =>
      before.some((each) => each.file === file)
        ? before.map((each) => (each.file === file ? { file, said } : each))
        : [...before, { file, said }],
    );
  };
  return {
    outcomes,
    take: (file, passphrase) => void take(file, passphrase),
    takeAll: (files) => {
      setOutcomes([]);
      void (async () => {
        for (const file of files) await take(file, null);
      })();
    },
  };
}
