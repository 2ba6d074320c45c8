import { schoolMarks, usualOrder } from '../../../messages/reading.ts';
import type { Problem } from '../../model.ts';
import { useHost } from '../../host.ts';
import { useAsk } from '../../use-ask.ts';

export interface MarksReading {
  readonly busy: boolean;
  readonly failed: Problem | null;
  readonly want: () => void;
  readonly pause: () => void;
  readonly cancel: () => void;
}

/** Starts, pauses and gives up the reading that brings the marks. The background opens OpenEMIS where no tab is open. */
export function useMarksReading(scope: 'own' | 'school'): MarksReading {
  const { ask } = useHost();
  const { busy, failed, run } = useAsk<unknown>();
  return {
    busy,
    failed,
    want: () =>
      run(() => ask('reading.want', { order: scope === 'school' ? schoolMarks : usualOrder('own') })),
    pause: () => run(() => ask('reading.pause', {})),
    cancel: () => run(() => ask('reading.cancel', {})),
  };
}
