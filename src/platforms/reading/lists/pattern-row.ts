/** A hidden row from which a page's script makes others: places for values («{{ name }}»), or no word in it at all. */
export const isPattern = (row: Element): boolean =>
  /\{\{|\$\{|<%|\[\[|(?:^|[\s>])__\w+__/.test(row.textContent) || !/[A-Za-zء-ي]{2}/.test(row.textContent);
