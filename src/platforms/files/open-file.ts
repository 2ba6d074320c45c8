import type { FileFault } from '../../core/files/file-fault.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { FaultError } from './fault.ts';
import { kindOfFile } from './kind-of-file.ts';
import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Workbook } from './sheet.ts';

export interface OpenHooks {
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
  /** Share done, 0 to 1. */
  readonly progress: (done: number) => void;
}

/**
 * A file's sheets, by what the file is and not by its name; or why it cannot be read. Synchronous and heavy: runs in a
 * worker, which is ended when the user no longer wants it.
 */
export const openFile = (bytes: Uint8Array, name: string, hooks: OpenHooks): Result<Workbook, FileFault> => {
  const start = hooks.clock();
  const tick = (done: number): void => {
    if (hooks.clock() - start > limits.time) throw new FaultError('too-slow');
    hooks.progress(Math.min(1, done));
  };
  try {
    if (bytes.length > limits.packedBytes) return fail('too-large');
    const kind = kindOfFile(bytes);
    if (typeof kind === 'object') return fail(kind.fault);
    const bare = name.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/_/g, ' ');
    const book =
      kind === 'zip'
        ? readXlsx(bytes, tick)
        : kind === 'html'
          ? readHtml(bytes, bare, tick)
          : readCsv(bytes, bare, tick);
    if (book.sheets.every(({ rows }) => rows.length === 0)) return fail('empty');
    if (lostLetters(book)) return fail('lost-letters');
    hooks.progress(1);
    return ok(book);
  } catch (error) {
    if (error instanceof FaultError) return fail(error.fault);
    // A parser that stumbles over a made-up file stumbles over a damaged one.
    return fail('damaged');
  }
};

/** A code page without Arabic makes a question mark of each letter: words of nothing else, and not one letter left. */
const lostLetters = ({ sheets }: Workbook): boolean => {
  const texts = sheets.flatMap(({ rows }) =>
    rows.slice(0, 200).flatMap(({ cells }) => cells.map((cell) => cell?.text ?? '')),
  );
  const lost = texts.filter((text) => /^\?[? ]*\?$/.test(text)).length;
  return lost >= 2 && lost * 5 >= texts.length && !texts.some((text) => /[\u0621-\u064A]/.test(text));
};

/** Whether the name says another kind than the file is: said, and read all the same. */
export const isMisnamed = (name: string, { kind }: Workbook): boolean => {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  const usual = {
    xlsx: ['xlsx', 'xlsm', 'xltx'],
    csv: ['csv', 'tsv', 'txt'],
    html: ['html', 'htm', 'xls'],
    shown: [],
  } as const;
  return kind !== 'shown' && ending !== undefined && !(usual[kind] as readonly string[]).includes(ending);
};
