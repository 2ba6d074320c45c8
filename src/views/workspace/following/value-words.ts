import { metricUnits, type Metric } from '../../../core/following/metrics.ts';
import type { followingTexts } from '../../../i18n/areas/following.ts';
import type { Translate } from '../../../i18n/texts.ts';

export interface ListedValue {
  readonly is: 'never' | 'hardly';
  readonly value: number | null;
  readonly of: number | null;
}

/** «3 من 12», «قبل 9 أيام», «لم يدخل»: a value in its own unit, with the whole it is of. */
export function valueWords(
  { is, value, of }: ListedValue,
  metric: Metric,
  t: Translate<(typeof followingTexts)['ar']>,
): string {
  if (value === null) return t('value.never');
  if (of !== null) return t('value.of', { value, of });
  if (is === 'never') return t('value.zero');
  const unit = metricUnits[metric];
  if (unit === 'percent') return t('value.percent', { value });
  return t(`value.${unit}`, { n: value });
}

/** «آخر دخول، منذ أكثر من 7 أيام»: what a report was measured by. */
export const measureWords = (
  { metric, threshold }: { readonly metric: Metric; readonly threshold: number },
  t: Translate<(typeof followingTexts)['ar']>,
): string =>
  t('measure', {
    metric: t(`metric.${metric}`),
    threshold:
      metricUnits[metric] === 'percent'
        ? t('measure.percent', { n: threshold })
        : t(`measure.${metricUnits[metric]}`, { n: threshold }),
  });
