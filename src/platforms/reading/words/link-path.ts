/** A name or value that may open something for whoever has it: it is no business of a store. */
const secretName = /token|sess|key|sig|auth|nonce|ticket|code|pass/i;
const plainValue = /^(?!eyJ)[\w/.-]{0,60}$/;

/**
 * Where a link leads, as it may be kept: the path, and where no number in it says of which section it is, its query too, if
 * that is made of plain ids («?r=students/index&id=481»). Null: the path holds a signed token and leads nowhere tomorrow
 * (openemis-contract D1).
 */
export const linkPath = ({ pathname, searchParams, search }: URL): string | null => {
  if (/\/eyJ/.test(pathname)) return null;
  if (/\d/.test(pathname) || !/\d/.test(search)) return pathname;
  const isPlain = [...searchParams].every(
    ([name, value]) => !secretName.test(name) && plainValue.test(value),
  );
  return isPlain ? pathname + search : pathname;
};
