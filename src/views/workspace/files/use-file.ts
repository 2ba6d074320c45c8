import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileFault } from '../../../core/files/file-fault.ts';
import type { ShownList } from '../../../core/files/shown-list.ts';
import { noChoices, type FileChoices, type FilePreview } from '../../../core/files/file-preview.ts';
import { openInWorker, type OpenedFile } from '../../../messages/file-worker.ts';

/** The file on the screen: being read, read and looked at, or not to be read. */
export type FileState =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string; readonly done: number }
  | { readonly state: 'fault'; readonly name: string; readonly fault: FileFault }
  | {
      readonly state: 'open';
      readonly source: File | ShownList;
      readonly file: OpenedFile;
      readonly preview: FilePreview;
      readonly choices: FileChoices;
      /** True while a correction is worked out; what is shown is the answer before it. */
      readonly busy: boolean;
    };

export interface FileQueue {
  readonly now: FileState;
  /** Files after this one. */
  readonly waiting: number;
  readonly add: (files: readonly (File | ShownList)[]) => void;
  readonly choose: (choices: FileChoices) => void;
  /** What was read cannot be kept after all. */
  readonly refuse: (fault: FileFault) => void;
  /** Ends this file, wherever it stands, and goes on with the next. */
  readonly next: () => void;
}

/** One file after the other, each in a worker of its own that ends with it. */
export function useFile(): FileQueue {
  const [now, setNow] = useState<FileState>({ state: 'none' });
  const [queue, setQueue] = useState<readonly (File | ShownList)[]>([]);
  const open = useRef<OpenedFile | null>(null);
  const turn = useRef(0);
  const close = (): number => {
    open.current?.close();
    open.current = null;
    return ++turn.current;
  };
  const start = (source: File | ShownList): void => {
    const mine = close();
    const { name } = source;
    setNow({ state: 'reading', name, done: 0 });
    const { file, first } = openInWorker(source, (done) => {
      if (mine === turn.current) setNow({ state: 'reading', name, done });
    });
    open.current = file;
    void first.then((answer) => {
      if (mine !== turn.current) return;
      if (answer.ok)
        setNow({ state: 'open', source, file, preview: answer.value, choices: noChoices, busy: false });
      else {
        file.close();
        setNow({ state: 'fault', name, fault: answer.error });
      }
    });
  };
  useEffect(
    () => () => {
      close();
    },
    [],
  );
  return {
    now,
    waiting: queue.length,
    add: (files) => {
      const [first, ...rest] = files;
      if (first === undefined) return;
      if (now.state === 'none') {
        start(first);
        setQueue(rest);
      } else setQueue([...queue, ...files]);
    },
    choose: (choices) => {
      if (now.state !== 'open') return;
      const mine = ++turn.current;
      setNow({ ...now, choices, busy: true });
      void now.file.preview(choices).then((answer) => {
        if (mine !== turn.current) return;
        if (answer.ok) setNow({ ...now, choices, preview: answer.value, busy: false });
        else setNow({ state: 'fault', name: now.source.name, fault: answer.error });
      });
    },
    refuse: (fault) => {
      if (now.state !== 'open') return;
      const { name } = now.source;
      close();
      setNow({ state: 'fault', name, fault });
    },
    next: () => {
      const [following, ...rest] = queue;
      setQueue(rest);
      if (following === undefined) {
        close();
        setNow({ state: 'none' });
      } else start(following);
    },
  };
}
