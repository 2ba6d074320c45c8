import type { JSX } from 'preact';
import type { OverlayContents } from '../../../app/reading-profiles.ts';
import { profilesTexts } from '../../../i18n/areas/profiles.ts';
import { useText } from '../../language.tsx';
import { Symbol } from '../../parts/symbol.tsx';

/** What a correction holds, and field by field what of it cannot be used. */
export function Contents({ contents }: { readonly contents: OverlayContents }): JSX.Element {
  const t = useText(profilesTexts);
  const { hints, words, lists, dropped } = contents;
  const parts = [
    ...(hints > 0 ? [t('hints', { n: hints })] : []),
    ...(words > 0 ? [t('words', { n: words })] : []),
    ...(lists > 0 ? [t('lists', { n: lists })] : []),
  ];
  return (
    <>
      <p>{parts.length === 0 ? t('hints', { n: 0 }) : parts.join(' · ')}</p>
      {dropped.length === 0 ? null : (
        <div class="note amber">
          <Symbol name="diamond" />
          <div>
            <p>{t('dropped.title', { n: dropped.length })}</p>
            <ul class="dropped">
              {dropped.map(({ at, why }) => (
                <li key={at}>
                  <code dir="ltr">{at}</code> {t(`why.${why}`)}
                </li>
              ))}
            </ul>
            <p class="muted small">{t('dropped.rest')}</p>
          </div>
        </div>
      )}
    </>
  );
}
