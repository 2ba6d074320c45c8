import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import { isLocked, type Outcome } from './received-line.tsx';
import type { SayWhose } from './namesake-question.tsx';
import type { Line } from './received-list.tsx';
import { keepUnreached, takeUnreached } from './unreached.ts';

/** Milliseconds. */
const tellEvery = 1500;

export interface Reception {
  readonly lines: readonly Line[];
  /** Null: nothing comes in. */
  readonly running: { readonly done: number; readonly total: number } | null;
  /** Takes files in after those that come in already; none is running: their list begins anew. */
  readonly take: (files: readonly File[], emptyFolders?: readonly string[]) => Promise<void>;
  /** Takes in what was not reached when the page went. */
  readonly resume: () => Promise<void>;
  readonly again: (file: File, passphrase: string | null) => Promise<void>;
  /** Says whose a key under her name is, or takes it back; the files in which it stands are looked at anew. */
  readonly say: SayWhose;
  readonly stop: () => void;
}

const isUnreached = ({ outcome }: Line): boolean => outcome.is === 'unreached';

/** Files taken in one after the other; whatever happens to the page, each of them has its line. */
export function useReception(desk: DeskClient): Reception {
  const person = desk.author.key;
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [running, setRunning] = useState<Reception['running']>(null);
  const stopped = useRef(false);
  /** Still to be taken in; what is dropped meanwhile comes behind. Null: nothing runs. */
  const waiting = useRef<File[] | null>(null);
  const taking = useRef<File | null>(null);
  const said = useRef<readonly Line[]>([]);
  const gone = useRef(false);
  const show = (change: (before: readonly Line[]) => readonly Line[]): void => {
    said.current = change(said.current);
    setLines(said.current);
  };
  useEffect(() => {
    const left = takeUnreached(person);
    if (left.length > 0) show(() => left);
    return () => {
      gone.current = true;
      if (waiting.current === null) return;
      const rest = [...(taking.current === null ? [] : [taking.current]), ...waiting.current];
      keepUnreached(person, [...said.current, ...rest.map((file) => lineOf(file, { is: 'unreached' }))]);
    };
  }, [person]);

  const takeOne = async (file: File, passphrase: string | null): Promise<Outcome> => {
    const answer = await desk.call('take', file, file.name, passphrase);
    if (!answer.ok) return { is: 'failed', problem: answer.error };
    if (!answer.value.ok) return { is: 'refused', fault: answer.value.error };
    return { is: 'taken', received: answer.value.value };
  };
  const tell = (file: File, outcome: Outcome, passphrase: string | null): void =>
    show((before) => before.map((line) => (line.file === file ? { ...line, outcome, passphrase } : line)));
  const run = async (files: readonly File[]): Promise<void> => {
    const queue = [...files];
    waiting.current = queue;
    stopped.current = false;
    let told = performance.now();
    let done = 0;
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      setRunning({ done, total: done + 1 + queue.length });
      taking.current = file;
      const outcome: Outcome = stopped.current ? { is: 'skipped' } : await takeOne(file, null);
      // Its page went, and the desk with it: what it answers now says nothing of the file.
      if (gone.current) return;
      taking.current = null;
      const line = lineOf(file, outcome);
      show((before) => [...before, line]);
      done += 1;
      // Whatever shows the queue looks again after it; after each of 200 files it would do nothing else.
      if (performance.now() - told > tellEvery) {
        desk.announce();
        told = performance.now();
      }
    }
    waiting.current = null;
    desk.announce();
    setRunning(null);
  };
  const take = async (files: readonly File[], emptyFolders: readonly string[] = []): Promise<void> => {
    if (files.length === 0 && emptyFolders.length === 0) return;
    const runs = waiting.current;
    const folders = emptyFolders.map((name): Line => ({
      name,
      file: null,
      outcome: { is: 'empty-folder' },
      passphrase: null,
    }));
    show((before) => [...(runs === null ? before.filter(isUnreached) : before), ...folders]);
    if (runs === null) return run(files);
    runs.push(...files);
    setRunning((now) => now && { ...now, total: now.total + files.length });
  };
  const resume = async (): Promise<void> => {
    const files = said.current.filter(isUnreached).flatMap(({ file }) => file ?? []);
    show((before) => before.filter((line) => !isUnreached(line)));
    await run(files);
  };
  const again = async (file: File, passphrase: string | null): Promise<void> => {
    const outcome = await takeOne(file, passphrase);
    tell(file, outcome, passphrase);
    // Whoever sends many files agreed on one passphrase: it is not asked for again where it opens another.
    if (passphrase !== null && outcome.is === 'taken')
      for (const line of said.current.filter((each) => each.file !== file && isLocked(each.outcome))) {
        const other = line.file === null ? null : await takeOne(line.file, passphrase);
        if (line.file !== null && other?.is === 'taken') tell(line.file, other, passphrase);
      }
    desk.announce();
  };
  const say: SayWhose = async (key, whose) => {
    const done = await (whose === null ? desk.call('disown', key) : desk.call('own', key, whose));
    if (!done.ok) return;
    for (const { file, outcome, passphrase } of said.current)
      if (
        file !== null &&
        outcome.is === 'taken' &&
        outcome.received.namesakes.some((each) => each.key === key)
      )
        tell(file, await takeOne(file, passphrase), passphrase);
    desk.announce();
  };
  return { lines, running, take, resume, again, say, stop: () => (stopped.current = true) };
}

const lineOf = (file: File, outcome: Outcome): Line => ({ name: file.name, file, outcome, passphrase: null });
