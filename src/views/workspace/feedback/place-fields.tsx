import type { JSX } from 'preact';
import { longestPlaceText, placeTexts, type PlaceText } from '../../../core/feedback/edited-place.ts';
import type { PlaceRef } from '../../../core/feedback/place-ref.ts';
import { feedbackEditTexts } from '../../../i18n/areas/feedback-edit.ts';
import { useText } from '../../language.tsx';
import { TextField } from '../../parts/form.tsx';

export interface PlaceFieldsProps {
  readonly place: PlaceRef;
  readonly wrong: 'title' | 'address' | null;
  readonly onChange: (place: PlaceRef) => void;
}

/** The lesson's reference as the page gave it, to be put right. */
export function PlaceFields({ place, wrong, onChange }: PlaceFieldsProps): JSX.Element {
  const t = useText(feedbackEditTexts);
  const fault = (name: PlaceText): string | null => {
    if (name !== wrong) return null;
    return name === 'title' ? t('place.title.needed') : t('place.address.wrong');
  };
  return (
    <fieldset class="choices">
      <legend>{t('place')}</legend>
      <p class="muted small">{t('place.note')}</p>
      <div class="field-grid whole-last">
        {placeTexts.map((name) => (
          <TextField
            key={name}
            label={t(`place.${name}`)}
            value={place[name] ?? ''}
            onInput={(text) => onChange({ ...place, [name]: text.slice(0, longestPlaceText) })}
            wrong={fault(name)}
          />
        ))}
      </div>
    </fieldset>
  );
}
