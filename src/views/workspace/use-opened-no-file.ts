import { useEffect } from 'preact/hooks';

/**
 * A file let go beside the place for it would take the page's place, and with it what was written or corrected there. In every
 * page of the workspace, and before there is one.
 */
export const useOpenedNoFile = (): void =>
  useEffect(() => {
    const until = new AbortController();
    const keep = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true || event.defaultPrevented) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    for (const name of ['dragover', 'drop'] as const)
      window.addEventListener(name, keep, { signal: until.signal });
    return () => until.abort();
  }, []);
