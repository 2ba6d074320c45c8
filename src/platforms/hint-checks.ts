/**
 * What a hint of an overlay must be to be used at all. Written by hand instead of with the schema of profile-schema.ts,
 * because it stands in every page of the platforms and the parser would be larger than all the rest.
 */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** A group that repeats and holds a repetition takes forever on some texts; such a pattern would hold up the page. */
const mayHang = /\((?:[^()\\]|\\.)*[+*}](?:[^()\\]|\\.)*\)\s*[+*{]/;

/** Whether a text is a regular expression that may be run over headings and addresses. */
export const isSafePattern = (value: string): boolean => {
  if (mayHang.test(value)) return false;
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
};

export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

export const isDay = (value: unknown): value is string =>
  isText(value, 10) && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Whether a value is a hint whose text is right; `isRight`: a pattern, or a selector. */
export const isHint = (value: unknown, isRight: (value: string) => boolean): boolean => {
  const text = own(value, 'value');
  return (
    isText(text, 300) &&
    text !== '' &&
    isRight(text) &&
    ['known', 'likely', 'guess'].includes(own(value, 'evidence') as string) &&
    isDay(own(value, 'seen'))
  );
};

/** More than any correction needs; what is beyond is dropped, so that no file can make a page slow. */
export const mostHints = 50;
