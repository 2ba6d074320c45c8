import type { JSX } from 'preact';
import type { PlaceRef } from '../../core/feedback/place-ref.ts';
import { captureTexts } from '../../i18n/areas/capture.ts';
import { useText } from '../language.tsx';

/** What the remark is about, filled in from the page. */
export function PlaceCard({ place }: { readonly place: PlaceRef }): JSX.Element {
  const t = useText(captureTexts);
  const beside = [
    place.subject,
    place.grade,
    place.unit,
    place.term,
    place.date === null ? null : t('about.published', { date: place.date }),
  ].filter((text) => text !== null);
  return (
    <div class="place-card">
      <p class="place-title">
        {place.of === 'platform' ? t(`about.platform.${place.platform}`) : <bdi>{place.title}</bdi>}
      </p>
      {beside.length === 0 ? null : (
        <p class="place-beside">
          {beside.map((text, at) => (
            <span key={at}>
              {at > 0 ? <span aria-hidden="true"> · </span> : null}
              <bdi>{text}</bdi>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
