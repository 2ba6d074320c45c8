import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useLazy } from '../use-lazy.ts';

export interface WithCaptureProps {
  /** Somebody is here and open: only she has remarks. */
  readonly ready: boolean;
  /** The page holds no list of ours: when it is a lesson, the form for it is what the person wants. */
  readonly unread: boolean;
  readonly children: ComponentChildren;
}

const load = async () => (await import('./capture-screen.tsx')).CaptureScreen;
const isLesson = async (): Promise<boolean> => {
  const { askFeedback } = await import('../../messages/feedback-client.ts');
  const seen = await askFeedback('feedback.place', {});
  return seen.ok && seen.value?.place.of === 'lesson';
};

/** The doors to remarks below a panel or popup; what is behind them is loaded when one is opened. */
export function WithCapture({ ready, unread, children }: WithCaptureProps): JSX.Element {
  const t = useText(commonTexts);
  const [open, setOpen] = useState<'here' | 'queue' | null>(null);
  const offered = useRef(false);
  const doors = useRef<HTMLElement>(null);
  const left = useRef(false);
  // Whoever comes back stands before the doors again.
  useEffect(() => {
    if (open === null && left.current) doors.current?.querySelector('button')?.focus();
    left.current = open !== null;
  }, [open]);
  useEffect(() => {
    if (!ready || !unread || offered.current) return;
    offered.current = true;
    void isLesson().then((lesson) => {
      if (lesson) setOpen('here');
    });
  }, [ready, unread]);
  if (ready && open !== null) return <Opened key={open} start={open} onBack={() => setOpen(null)} />;
  return (
    <>
      {children}
      {ready ? (
        <nav class="doors" ref={doors} aria-label={t('remarks')}>
          <Button kind="quiet" onPress={() => setOpen('here')}>
            {t('remark.write')}
          </Button>
          <Button kind="quiet" onPress={() => setOpen('queue')}>
            {t('remarks')}
          </Button>
        </nav>
      ) : null}
    </>
  );
}

function Opened(props: { readonly start: 'here' | 'queue'; readonly onBack: () => void }): JSX.Element {
  const Screen = useLazy(load);
  if (Screen === 'loading') return <Loading />;
  if (Screen === 'failed') return <ProblemNote problem={{ code: 'extension-updated' }} />;
  return <Screen {...props} />;
}
