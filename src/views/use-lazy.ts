import { useLayoutEffect, useState } from 'preact/hooks';

/** A part that is loaded when it is first shown. `failed`: after an update its file is gone; a new document helps. */
export function useLazy<T extends object>(load: () => Promise<T>): T | 'loading' | 'failed' {
  const [part, setPart] = useState<T | 'loading' | 'failed'>('loading');
  // Asked for at once and not after the next frame is drawn.
  useLayoutEffect(() => {
    let here = true;
    load().then(
      (loaded) => here && setPart(() => loaded),
      () => here && setPart('failed'),
    );
    return () => {
      here = false;
    };
  }, [load]);
  return part;
}
