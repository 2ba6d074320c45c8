import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptOverlay } from '../../../app/reading-profiles.ts';
import {
  onOverlaysChanged,
  readOverlays,
  writeOverlays,
  type OwnLayer,
} from '../../../messages/profile-storage.ts';

export interface OverlayStore {
  readonly kept: readonly KeptOverlay[];
  /** Replaces the corrections of one layer; false when the browser refused to keep them. */
  readonly write: (layer: OwnLayer, kept: readonly KeptOverlay[]) => Promise<boolean>;
}

/** All corrections as they lie on this computer, and again whenever any tab changes them; null at first. */
export function useOverlays(): OverlayStore | null {
  const [kept, setKept] = useState<readonly KeptOverlay[] | null>(null);
  const load = useCallback(() => {
    void readOverlays()
      .catch(() => [])
      .then(setKept);
  }, []);
  useEffect(() => {
    const until = new AbortController();
    load();
    onOverlaysChanged(load, until.signal);
    return () => until.abort();
  }, [load]);
  const write = useCallback(
    (layer: OwnLayer, all: readonly KeptOverlay[]) =>
      writeOverlays(layer, all).then(
        () => true,
        () => false,
      ),
    [],
  );
  return kept === null ? null : { kept, write };
}
