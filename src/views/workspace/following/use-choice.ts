import { metrics, metricUnits, usualThresholds, type Metric } from '../../../core/following/metrics.ts';
import type { FollowingChoice } from '../../../core/following/section-following.ts';
import { toWesternDigits } from '../../../core/text/digits.ts';
import { useRouting } from '../use-route.ts';

const periods = [7, 14] as const;
export const mostOf = (metric: Metric): number =>
  metricUnits[metric] === 'percent' ? 100 : metricUnits[metric] === 'days' ? 180 : 6000;

export interface ChoiceUse {
  readonly choice: FollowingChoice;
  /** As it was typed. */
  readonly typed: string;
  readonly isWrong: boolean;
  readonly set: (name: 'metric' | 'threshold' | 'days', value: string) => void;
}

/** Metric, threshold and period, in the address. A threshold that is none leaves the usual one in force. */
export function useChoice(): ChoiceUse {
  const { route, filter } = useRouting();
  const { metric: wanted, threshold: typed = '', days = '14' } = route.query;
  const metric = metrics.find((each): each is Metric => each === wanted) ?? 'last-seen';
  const number = Number(toWesternDigits(typed));
  const fits = /^[\d٠-٩۰-۹]{1,4}$/.test(typed) && number >= 1 && number <= mostOf(metric);
  return {
    choice: {
      metric,
      threshold: fits ? number : usualThresholds[metric],
      days: periods.find((each) => String(each) === days) ?? 14,
    },
    typed: typed === '' ? String(usualThresholds[metric]) : typed,
    isWrong: typed !== '' && !fits,
    // A threshold belongs to one metric.
    set: (name, value) => filter(name === 'metric' ? { metric: value, threshold: '' } : { [name]: value }),
  };
}
