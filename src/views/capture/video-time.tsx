import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { clockTime, parseClock } from '../../core/feedback/clock-time.ts';
import { captureTexts } from '../../i18n/areas/capture.ts';
import type { FeedbackAsk, SeenPlace } from '../../messages/feedback-client.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Wrong } from '../parts/form.tsx';

export interface VideoTimeProps {
  readonly ask: FeedbackAsk;
  /** The video of the page when the form was opened; null where no page stands beside it. */
  readonly video: SeenPlace['video'];
  readonly seconds: number | null;
  readonly onChange: (seconds: number | null) => void;
}

/** The moment in the video: one click where the player can be read, typed where it cannot. */
export function VideoTime({ ask, video, seconds, onChange }: VideoTimeProps): JSX.Element {
  const t = useText(captureTexts);
  const id = useId();
  const [now, setNow] = useState(video?.seconds ?? null);
  const [typed, setTyped] = useState(seconds === null ? '' : clockTime(seconds));
  const [open, setOpen] = useState(now === null);
  const wrong = typed.trim() !== '' && parseClock(typed) === null;
  const set = (value: number | null): void => {
    setTyped(value === null ? '' : clockTime(value));
    onChange(value);
  };
  const look = async (): Promise<void> => {
    const seen = await ask('feedback.place', {});
    const current = seen.ok ? (seen.value?.video?.seconds ?? null) : null;
    setNow(current);
    if (current !== null) set(current);
  };
  if (seconds === null && !open)
    return (
      <div class="video-time">
        <Button
          onPress={() => {
            setOpen(true);
            void look();
          }}
        >
          {t('video.add', { time: clockTime(now ?? 0) })}
        </Button>
      </div>
    );
  return (
    <div class="video-time set">
      <label for={id}>{t('video.at')}</label>
      <input
        id={id}
        class="input clock"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        placeholder="12:34"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={video?.seconds === null ? `${id}-note` : undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          const parsed = parseClock(event.currentTarget.value);
          if (parsed !== null || event.currentTarget.value.trim() === '') onChange(parsed);
        }}
      />
      {(video?.seconds ?? null) === null ? null : (
        <>
          <Button kind="quiet" onPress={() => void look()}>
            {t('video.now')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              set(null);
              setOpen(false);
            }}
          >
            {t('video.none')}
          </Button>
        </>
      )}
      {wrong ? <Wrong>{t('video.wrong')}</Wrong> : null}
      {video?.seconds === null && !wrong ? (
        <p id={`${id}-note`} class="muted small">
          {t('video.frame')}
        </p>
      ) : null}
    </div>
  );
}
