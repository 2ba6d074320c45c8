import { useEffect, useState } from 'preact/hooks';
import { useHost } from './host.ts';

const everyMinute = 60_000;

/** The time that "today" and "now" on the screen are measured from; moves on by the minute. */
export function useNow(): number {
  const host = useHost();
  const [now, setNow] = useState(host.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(host.now()), everyMinute);
    return () => clearInterval(timer);
  }, [host]);
  return Math.max(now, host.now());
}
