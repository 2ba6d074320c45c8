import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Symbol } from '../../parts/symbol.tsx';

/**
 * Chromium never clears what an extension with `unlimitedStorage` keeps (Chrome for Developers, "Storage and cookies"),
 * and still answers that it is not persistent: that is a question of sites.
 */
const isExempt = (): boolean => location.protocol === 'chrome-extension:';

/** Whether the browser may clear the remarks when the disk runs full, and the way to forbid it. */
export function KeepNote(): JSX.Element | null {
  const t = useText(feedbackDeskTexts);
  const [kept, setKept] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      // Firefox grants it without a question to an extension with unlimited storage; asking again does no harm.
      const is = isExempt() || (await navigator.storage.persisted()) || (await navigator.storage.persist());
      if (!gone) setKept(is);
    };
    void look();
    return () => {
      gone = true;
    };
  }, []);
  if (kept === null) return null;
  if (kept) {
    return (
      <p class="muted small kept">
        <Symbol name="check" /> {t('kept')}
      </p>
    );
  }
  return (
    <div class="note amber">
      <Symbol name="diamond" />
      <div>
        <p>{refused ? t('keep.refused') : t('not-kept')}</p>
        {refused ? null : (
          <Button
            onPress={() => {
              void navigator.storage.persist().then((is) => {
                setKept(is);
                setRefused(!is);
              });
            }}
          >
            {t('keep')}
          </Button>
        )}
      </div>
    </div>
  );
}
