/** The greatest serial of rows whose serials rise; rows between them are missing when it is more than there are. */
export const lastSerial = (serials: readonly (number | null)[]): number | null => {
  const numbers = serials.filter((n) => n !== null);
  const rises = numbers.length > 1 && numbers.every((n, at) => at === 0 || n > (numbers[at - 1] ?? 0));
  return rises && numbers[0] === 1 ? (numbers.at(-1) ?? null) : null;
};
