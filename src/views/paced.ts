/**
 * Runs again after changes, and rests for three times as long as the last run took, at most a second and a half: quick work
 * follows at once, heavy work takes a quarter of the time. Changes during a run or a rest are one.
 */
export function paced(
  work: () => Promise<void>,
  now: () => number,
): { readonly changed: () => void; readonly stop: () => void } {
  let state: 'free' | 'running' | 'resting' | 'stopped' = 'free';
  let again = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = async (): Promise<void> => {
    state = 'running';
    again = false;
    const started = now();
    await work();
    if (isStopped()) return;
    state = 'resting';
    timer = setTimeout(rested, Math.min(1500, 3 * (now() - started)));
  };
  const rested = (): void => {
    state = 'free';
    if (again) void run();
  };
  const isStopped = (): boolean => state === 'stopped';
  return {
    changed: () => {
      if (state === 'free') void run();
      else again = true;
    },
    stop: () => {
      state = 'stopped';
      if (timer !== null) clearTimeout(timer);
    },
  };
}
