import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { profilesTexts } from '../../../i18n/areas/profiles.ts';
import { allowAjyal, mayReadAjyal, withdrawAjyal } from '../../../messages/ajyal-permission.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';

/** The one optional host: asked for by a click, said as it stands, taken back by a click. */
export function AjyalPermission(): JSX.Element {
  const t = useText(profilesTexts);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void mayReadAjyal().then(setAllowed), []);
  const ask = (): void =>
    void allowAjyal().then((given) => {
      setAllowed(given);
      setRefused(!given);
    });
  return (
    <div class="part">
      <h4>{t('ajyal.title')}</h4>
      <p>{t('ajyal.text')}</p>
      <p role="status" class="muted">
        {allowed === true ? t('ajyal.allowed') : refused ? t('ajyal.refused') : null}
      </p>
      {allowed === null ? null : (
        <div class="actions">
          {allowed ? (
            <Button onPress={() => void withdrawAjyal().then(() => setAllowed(false))}>
              {t('ajyal.withdraw')}
            </Button>
          ) : (
            <Button onPress={ask}>{t('ajyal.allow')}</Button>
          )}
        </div>
      )}
    </div>
  );
}
