import { strToU8, zipSync, type AsyncZipOptions, type AsyncZippable, type FlateCallback } from 'fflate';

/**
 * Stands for fflate inside write-excel-file (see wxt.config.ts). Its `zip` gives every file above 160 kB to a worker
 * made from a blob, which our content security policy refuses: the promise would never end.
 */
export function zip(files: AsyncZippable, done: FlateCallback): void;
export function zip(files: AsyncZippable, options: AsyncZipOptions, done: FlateCallback): void;
export function zip(
  files: AsyncZippable,
  options: AsyncZipOptions | FlateCallback,
  done?: FlateCallback,
): void {
  const finish = typeof options === 'function' ? options : done;
  finish?.(null, zipSync(files));
}

export { strToU8, zipSync };
