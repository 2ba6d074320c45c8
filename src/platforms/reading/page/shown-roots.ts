/** What may hold a shadow root: boxes of text and elements of an application's own, never a cell or a link. */
export const hosts =
  ':not(td,th,tr,tbody,thead,table,a,li,ul,b,i,em,small,strong,img,svg,svg *,input,button,option,br)';

/**
 * Where a page may show something: an element, the open shadow roots in it and its frames of the same origin, as far as
 * they may be looked into. What is ours is none of the page.
 */
export const shownRoots = (root: Element | ShadowRoot): readonly (Element | ShadowRoot)[] => {
  const roots = [root];
  for (const element of root.querySelectorAll(hosts)) {
    if (element.shadowRoot !== null && !element.tagName.startsWith('MUTABIQ-'))
      roots.push(...shownRoots(element.shadowRoot));
    if (element.tagName === 'IFRAME') roots.push(...inFrame(element as HTMLIFrameElement));
  }
  return roots;
};

const inFrame = (frame: HTMLIFrameElement): readonly (Element | ShadowRoot)[] => {
  try {
    const { body } = frame.contentDocument ?? {};
    return body == null ? [] : shownRoots(body);
  } catch {
    // A frame of another origin is not ours to read.
    return [];
  }
};
