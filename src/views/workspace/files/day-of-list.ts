/** «2026-11-25» of a time, by this computer's calendar, as a field for days takes it. */
export const dayOf = (at: number): string => {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

const twentyYears = 20 * 365 * 86_400_000;

/**
 * The time a list is of: the file's own time while its day was not changed, else the beginning of the day that was given,
 * since nobody knows the hour and no list may pass for younger than it is. Null for no day and for one still to come.
 */
export const timeOf = (day: string, fileTime: number, now: number): number | null => {
  if (day === dayOf(fileTime) && fileTime <= now) return fileTime;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return null;
  const at = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3])).getTime();
  return at > now || at < now - twentyYears ? null : at;
};
