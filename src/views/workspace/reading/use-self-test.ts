import { useCallback, useEffect, useState } from 'preact/hooks';
import { readStructures, removeStructure, type KeptStructure } from '../../../messages/keep-structure.ts';
import type { ReadingRecord } from '../../../messages/keep-reading.ts';
import { clearRecords, onRecordsChanged, readRecords } from '../../../messages/reading-records.ts';

export interface SelfTestStore {
  readonly records: readonly ReadingRecord[];
  readonly structures: readonly KeptStructure[];
  readonly clear: () => void;
  readonly remove: (at: number) => void;
}

/** Records and descriptions as they lie on this computer, and again whenever a page adds to them; null at first. */
export function useSelfTest(): SelfTestStore | null {
  const [kept, setKept] = useState<Pick<SelfTestStore, 'records' | 'structures'> | null>(null);
  const load = useCallback(() => {
    void Promise.all([readRecords(), readStructures()])
      .catch((): [ReadingRecord[], KeptStructure[]] => [[], []])
      .then(([records, structures]) => setKept({ records, structures }));
  }, []);
  useEffect(() => {
    const until = new AbortController();
    load();
    onRecordsChanged(load, until.signal);
    return () => until.abort();
  }, [load]);
  if (kept === null) return null;
  return {
    ...kept,
    clear: () => void clearRecords().catch(() => undefined),
    remove: (at) => void removeStructure(at).catch(() => undefined),
  };
}
