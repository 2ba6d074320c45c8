/** Who came to a page by keyboard or reader goes on at its title, not at the end of the navigation. False where there is none. */
export function focusTitle(root: ParentNode = document): boolean {
  const title = root.querySelector<HTMLElement>('.page-title');
  if (title === null) return false;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  return true;
}
