import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { profilesTexts } from '../../../i18n/areas/profiles.ts';
import {
  allowAjyal,
  mayReadAjyal,
  onAjyalChanged,
  withdrawAjyal,
} from '../../../messages/ajyal-permission.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';

/** The one optional host: asked for by a click, said as it stands, taken back by a click. */
export function AjyalPermission(): JSX.Element {
  const t = useText(profilesTexts);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [answer, setAnswer] = useState<'refused' | 'kept' | null>(null);
  useEffect(() => {
    const until = new AbortController();
    const look = (): void => void mayReadAjyal().then(setAllowed);
    look();
    // She may give and take it back in the browser's own settings as well.
    onAjyalChanged(look, until.signal);
    return () => until.abort();
  }, []);
  const ask = (): void =>
    void allowAjyal().then((given) => {
      setAllowed(given);
      setAnswer(given ? null : 'refused');
    });
  const withdraw = (): void =>
    void withdrawAjyal().then((withdrawn) => {
      setAllowed(!withdrawn);
      setAnswer(withdrawn ? null : 'kept');
    });
  return (
    <div class="part">
      <h4>{t('ajyal.title')}</h4>
      <p>{t('ajyal.text')}</p>
      <p role="status" class="muted">
        {answer !== null ? t(`ajyal.${answer}`) : allowed === true ? t('ajyal.allowed') : null}
      </p>
      {allowed === null ? null : (
        <div class="actions">
          {allowed ? (
            <Button onPress={withdraw}>{t('ajyal.withdraw')}</Button>
          ) : (
            <Button onPress={ask}>{t('ajyal.allow')}</Button>
          )}
        </div>
      )}
    </div>
  );
}
