import type { Sight } from '../page/sight.ts';

/** Ways from a row to a place in it: child steps, and `>>>` into the shadow root of the element before it. */

const intoShadow = '>>>';

/** Elements of a selector that came from a file: one that is no selector finds nothing. */
export const queryAll = (root: ParentNode, selector: string): Element[] => {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
};

const child = (root: ParentNode, way: string): Element | null =>
  (isElement(root)
    ? queryAll(root, `:scope>${way}`)[0]
    : // A shadow root is no scope: the first of its own children that the way fits.
      queryAll(root, way).find((found) => depth(found, root) === way.split('>').length)) ?? null;

const isElement = (root: ParentNode): root is Element => root.nodeType === 1;
const depth = (element: Element, root: ParentNode): number => {
  let steps = 1;
  for (let at = element.parentElement; at !== null && at !== root; at = at.parentElement) steps++;
  return steps;
};

/** The element at a place below a row; an empty place is the row itself. */
export const elementAt = (row: Element, at: string): Element | null => {
  const [first = '', ...inner] = at.split(intoShadow);
  let element: Element | null = first === '' ? row : child(row, first);
  for (const way of inner) {
    const root: ShadowRoot | null | undefined = element?.shadowRoot;
    element = root == null ? null : child(root, way);
  }
  return element;
};

/** What stands around an element: its parent, or the host of the shadow root it is the top of. */
export const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Where a selector of this element is asked for: its shadow root, or the body of its document. */
export const rootOf = (element: Element): Element | ShadowRoot => {
  const root = element.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot) : element.ownerDocument.body;
};

const step = (element: Element): string => {
  let place = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) place++;
  return `${element.tagName.toLowerCase()}:nth-child(${String(place)})`;
};

export const wayFrom = (row: Element, element: Element): string => {
  let way = '';
  for (let at = element; at !== row;) {
    const parent = parentOf(at);
    if (parent === null) break;
    const isTop = at.parentElement === null;
    way = `${isTop ? intoShadow : ''}${step(at)}${way === '' || way.startsWith(intoShadow) ? '' : '>'}${way}`;
    at = parent;
  }
  return way;
};

/** Classes that belong to a kind of element and not to one of them: the same on all, without numbers or states. */
const sharedClasses = (elements: readonly Element[]): string =>
  [...(elements[0]?.classList ?? [])]
    .filter(
      (name) =>
        /^[a-z][a-z_-]*$/i.test(name) && !/odd|even|active|selected|first|last|hover|current/i.test(name),
    )
    .filter((name) => elements.every((element) => element.classList.contains(name)))
    .slice(0, 2)
    .map((name) => `.${name}`)
    .join('');

/** The shortest selector from the rows upwards that finds them and little else. `isRow`: whether a found element is one. */
export const selectorOf = (
  like: readonly Element[],
  isRow: (row: Element) => boolean,
  sight: Sight,
): string => {
  const [first] = like;
  if (first === undefined) return '';
  const root = rootOf(first);
  let selector = `${first.tagName.toLowerCase()}${sharedClasses(like)}`;
  for (
    let parent = first.parentElement, level = 0;
    parent !== null && level < 6;
    parent = parent.parentElement, level++
  ) {
    selector = `${parent.tagName.toLowerCase()}${sharedClasses([parent])}>${selector}`;
    const found = queryAll(root, selector);
    const strange = found.filter((row) => !isRow(row) && !sight.hidden(row)).length;
    if (level > 0 && strange * 4 <= found.length) break;
    if (parent === root) break;
  }
  return selector;
};
