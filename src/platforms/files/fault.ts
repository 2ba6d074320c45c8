import type { FileFault } from '../../core/files/file-fault.ts';

/** Ends the reading of a file from however deep inside a parser; caught in `open-file.ts` alone. */
export class FaultError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.name = 'FaultError';
    this.fault = fault;
  }
}
