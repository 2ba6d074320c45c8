/**
 * What an element says of itself. A form answers with its field of that name instead («className» chooses a class on many
 * a school's page, «children» counts them), and a drawing has an object for its classes.
 */
export const classOf = (element: Element | null | undefined): string => element?.getAttribute('class') ?? '';

export function childrenOf(parent: ParentNode | null | undefined): Element[] {
  if (parent == null) return [];
  if ((parent as Partial<Element>).localName !== 'form') return [...parent.children];
  const children: Element[] = [];
  for (let at = parent.firstElementChild; at !== null; at = at.nextElementSibling) children.push(at);
  return children;
}
