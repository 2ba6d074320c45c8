import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import { focusTitle } from '../focus-title.ts';
import { useText } from '../language.tsx';
import type { Problem } from '../model.ts';
import { Button } from './button.tsx';
import { ProblemNote } from './problem-note.tsx';

/** What did not load, with another try. A try that fails as well is said anew: the note would otherwise stand there in silence. */
export function RetryNote(props: { readonly problem: Problem; readonly onRetry: () => void }): JSX.Element {
  const { problem, onRetry } = props;
  const c = useText(commonTexts);
  const [tried, setTried] = useState<{ readonly after: Problem | null; readonly times: number }>({
    after: null,
    times: 0,
  });
  // Every answer brings a problem of its own, also where it says the same.
  const busy = tried.after === problem;
  const pressed = useRef(false);
  pressed.current = tried.times > 0;
  // The pressed button goes with the note: the keyboard goes on at the title of what the try brought.
  useLayoutEffect(
    () => () => {
      if (!pressed.current) return;
      queueMicrotask(() => {
        if (document.activeElement === document.body) focusTitle();
      });
    },
    [],
  );
  return (
    <>
      <ProblemNote key={busy ? tried.times - 1 : tried.times} problem={problem} />
      <div class="actions">
        <Button
          busy={busy}
          onPress={() => {
            setTried({ after: problem, times: tried.times + 1 });
            onRetry();
          }}
        >
          {c('retry')}
        </Button>
      </div>
    </>
  );
}
