import { childrenOf, classOf } from '../../own-parts.ts';
import { clean } from '../words/text.ts';
import { isIdLike, isNameLike } from '../words/values.ts';

/** Icon fonts write their pictures as words: «arrow_upward», «more_vert». */
export const isIcon = (element: Element): boolean =>
  element.childElementCount === 0 &&
  /^(?:I|SPAN|MAT-ICON|P-ICON)$/.test(element.tagName) &&
  /(?:^|[\s_-])(?:icons?|symbols?|material|mdi|fa|pi)(?:[\s_-]|$)/i.test(
    `${classOf(element)} ${element.tagName}`,
  ) &&
  /^\s*[a-z0-9_ ]*\s*$/.test(element.textContent);

const percent = (part: number, whole: number): string | null =>
  Number.isFinite(part) && whole > 0 ? `${String(Math.round((part / whole) * 100))}%` : null;

/** The share of a bar that is drawn by its width alone. */
const widthOf = (element: Element | null): string | null => {
  const width = /(?:^|;)\s*(?:width|inline-size)\s*:\s*(\d+(?:\.\d+)?)%/.exec(
    element?.getAttribute('style') ?? '',
  );
  return width === null ? null : percent(Number(width[1]), 100);
};

/** A number of an attribute; NaN when it is absent or empty: neither is zero. */
const attribute = (element: Element, name: string): number => parseFloat(element.getAttribute(name) ?? '');

const isShownField = (input: Element): boolean =>
  (input.hasAttribute('readonly') || input.hasAttribute('disabled')) &&
  /^(?:text|number|tel|)$/.test(input.getAttribute('type') ?? '');

const isPicture = /^(?:ال)?صورة(?: (?:ال)?(?:طالبة?|شخصية))?$|^(?:photo|picture|image|avatar)$/i;

/**
 * What an element without text says all the same: a bar its share, a coloured badge its label for assistive technology or
 * its tooltip. Controls say what they do, which is no value.
 */
export const saidWithoutText = (element: Element): string | null => {
  const name = element.tagName.toUpperCase();
  const role = element.getAttribute('role');
  // A field that cannot be written in shows a value.
  if (name === 'INPUT') {
    const value = clean((element as HTMLInputElement).value);
    // A name or a number in a cell's field is written there already.
    const isWritten =
      (element.getAttribute('type') ?? 'text') === 'text' &&
      element.closest('td,[role=cell],[role=gridcell]') !== null &&
      (isNameLike(value, 3) || isIdLike(value));
    return isShownField(element) || isWritten ? value || null : null;
  }
  if (name === 'PROGRESS' || name === 'METER')
    return percent(attribute(element, 'value'), element.hasAttribute('max') ? attribute(element, 'max') : 1);
  if (role === 'progressbar' || role === 'meter') {
    const most = attribute(element, 'aria-valuemax');
    return (
      element.getAttribute('aria-valuetext') ??
      percent(attribute(element, 'aria-valuenow'), most || 100) ??
      widthOf(element.childElementCount === 1 ? element.firstElementChild : element)
    );
  }
  // Applications that draw their texts say them once more in elements of their own, for those who do not see.
  if (
    name.includes('-') &&
    element.firstChild === null &&
    !/^(?:button|link|menu|tab|text|check|switch|slider)/.test(role ?? '')
  )
    return (element.getAttribute('aria-label') ?? '').slice(0, 400).trim() || null;
  // Within a badge there may be a picture.
  const isDrawn =
    element.childElementCount === 0 ||
    childrenOf(element).every((child) => child.firstChild === null || /^(?:I|SVG|IMG)$/i.test(child.tagName));
  if (!isDrawn || clean(element.textContent) !== '' || !/^(?:I|SPAN|DIV|IMG|SVG|B|EM)$/.test(name))
    return null;
  if (/progress-?bar/.test(classOf(element)) && element.closest('[role=progressbar]') === null)
    return widthOf(element);
  if (element.getAttribute('aria-hidden') === 'true' || element.closest('a,button,label') !== null)
    return null;
  const label = clean(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  // That there is a picture is nothing that it says.
  return label === '' || label.length > 40 || isPicture.test(label) ? null : label;
};
