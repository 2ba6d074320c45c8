import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { clockTime, parseClock } from '../../core/feedback/clock-time.ts';
import { longestTyped, type Draft } from '../../core/feedback/draft.ts';
import { toWesternDigits } from '../../core/text/digits.ts';
import { captureTexts } from '../../i18n/areas/capture.ts';
import type { FeedbackAsk, SeenPlace } from '../../messages/feedback-client.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Wrong } from '../parts/form.tsx';

type Moment = Pick<Draft, 'videoSeconds' | 'videoTyped'>;

export interface VideoTimeProps {
  readonly ask: FeedbackAsk;
  /** The video of the page when the form was opened; null where no page stands beside it. */
  readonly video: SeenPlace['video'];
  /** As the form was opened: the field holds what is typed by itself. */
  readonly first: Moment;
  /** Whether the form was to be sent: what is wrong is said then even while it is typed. */
  readonly tried: boolean;
  readonly onChange: (moment: Moment) => void;
}

/** The moment in the video: one click where the player can be read, typed where it cannot. */
export function VideoTime({ ask, video, first, tried, onChange }: VideoTimeProps): JSX.Element {
  const t = useText(captureTexts);
  const id = useId();
  const [now, setNow] = useState(video?.seconds ?? null);
  const [typed, setTyped] = useState(first.videoTyped ?? shown(first.videoSeconds));
  const [open, setOpen] = useState(now === null || typed !== '');
  // In the middle of typing nothing is a time yet.
  const [left, setLeft] = useState(first.videoTyped !== undefined);
  const wrong = (tried || left) && isNoTime(typed);
  const set = (value: number | null): void => {
    setTyped(shown(value));
    onChange({ videoSeconds: value, videoTyped: undefined });
  };
  const type = (text: string): void => {
    setTyped(text);
    onChange({ videoSeconds: parseClock(text), videoTyped: isNoTime(text) ? text : undefined });
  };
  const leave = (text: string): void => {
    setLeft(true);
    // What was understood is shown where it was typed in another way: «12» is 12:00.
    const parsed = parseClock(text);
    if (parsed !== null && toWesternDigits(text) !== clockTime(parsed)) setTyped(clockTime(parsed));
  };
  const look = async (): Promise<void> => {
    const seen = await ask('feedback.place', {});
    const current = seen.ok ? (seen.value?.video?.seconds ?? null) : null;
    setNow(current);
    if (current !== null) set(current);
  };
  if (!open)
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
        maxLength={longestTyped}
        aria-describedby={wrong ? `${id}-wrong` : video?.seconds === null ? `${id}-note` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={(event) => leave(event.currentTarget.value)}
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
      {wrong ? <Wrong id={`${id}-wrong`}>{t('video.wrong')}</Wrong> : null}
      {video?.seconds === null && !wrong ? (
        <p id={`${id}-note`} class="muted small">
          {t('video.frame')}
        </p>
      ) : null}
    </div>
  );
}

const shown = (seconds: number | null): string => (seconds === null ? '' : clockTime(seconds));
const isNoTime = (text: string): boolean => text.trim() !== '' && parseClock(text) === null;
