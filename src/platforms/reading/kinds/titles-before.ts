import type { Context } from '../context/context.ts';
import { isStatus } from '../words/values.ts';

/** «طلبات الالتحاق (3)» right above a list, in whatever element: a count of its rows makes it a title. «منقول (2)» is a legend. */
export const titlesWithCount = ({ before }: Context): readonly string[] => {
  const bare = /^(\p{L}[^:：·|]*?)\s*[([]\s*\p{N}+\s*[)\]]$/u.exec(before.at(-1) ?? '')?.[1];
  return bare === undefined || isStatus(bare) ? [] : [bare];
};

/**
 * What stands before a list without any heading of its own, and may be one all the same: a few words by themselves, which
 * are no label of a number.
 */
export const titlesBefore = (context: Context): readonly string[] => {
  const { before, nearest } = context;
  return nearest !== null
    ? titlesWithCount(context)
    : before.filter(
        (text, n) =>
          !/^[\p{N}\s]+$|[.:：]$/u.test(text) &&
          text.split(' ').length <= 6 &&
          ![before[n - 1], before[n + 1]].some(
            (beside) => beside !== undefined && /^[\p{N}\s]+$/u.test(beside),
          ),
      );
};
