import { childrenOf } from '../../own-parts.ts';
import { textPieces } from './text-pieces.ts';
import type { Sight } from './sight.ts';
import { clean, key } from '../words/text.ts';

/** By which marks of the page its ways, its headings and what is chosen are told. */

export const navigation =
  'nav,[role=navigation],aside,[role=complementary],[role=menu],[role=menubar],[role=tablist],.nav-tabs,.nav-pills,.sidebar,.left-menu,.pagination,.dropdown-menu,footer';
export const menus = 'nav,[role=navigation]';
const crumbs = '[class*=readcrumb],[aria-label*=readcrumb]';
/** The way to this page, whatever its box is called: «درسك › شعبي › الثالث-ب». */
export const isCrumbs = (element: Element): boolean => {
  if (element.matches(crumbs)) return true;
  const text = clean(element.textContent);
  // What turns pages, or leads to the page before and behind, has its arrows at the ends.
  const steps = text.length < 160 ? text.split(/[›»❯‹«❮→←]/) : [];
  return (
    steps.length > 1 && steps.filter((step) => /\p{L}{2}/u.test(step)).length > 1 && !turns.test(key(text))
  );
};
const turns = /صفحه|تالي|سابق|اخير(?:ه)?(?:\s|$)|(?:^|\s)(?:page|next|prev\S*|last)(?:\s|$)/;
export const headingElements = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,.card-header';
const controls = 'a,button,label,option,[role=tab],[role=button]';
/** What is pressed, or the label of a field; a label that stands over a list is its title. */
export const isControl = (element: Element): boolean => {
  const control = element.closest(controls);
  if (control?.tagName !== 'LABEL') return control !== null;
  const fields = 'input,select,textarea';
  return (
    control.hasAttribute('for') ||
    control.querySelector(fields) !== null ||
    control.nextElementSibling?.matches(fields) === true
  );
};
export const chosen =
  '[role=tab][aria-selected=true],.nav-link.active,.nav-tabs>li.active,[aria-current=page],[aria-current=true],.breadcrumb-item.active';
/** And what kits and pages by hand mark of a row of buttons, links or chips: who is shown, of all. */
export const chosenAny = `${chosen},:is(a,button,li,span).active,:is(a,button,li).selected,[aria-pressed=true]`;

/** What could be chosen instead of what is: it says nothing of what is shown. */
export const otherChoices = (body: Element): ReadonlySet<Element> => {
  const others = new Set<Element>();
  for (const one of body.querySelectorAll(chosenAny))
    for (const beside of childrenOf(one.parentElement))
      if (beside !== one && beside.tagName === one.tagName && !beside.matches(chosenAny)) others.add(beside);
  return others;
};

const actionWords =
  /^(?:رجوع|عوده|الرجوع|العوده|تصدير|طباعه|تعديل|تحرير|حذف|اضافه|اضف|تحديث|استيراد|تنزيل|مراسله|المزيد|عرض الكل|back|export|print|edit|delete|add|new|refresh|import|download|more|view all)(?:\s|$)/;
/** A button, or a link that is one by its class or by what it says. */
const isAction = (inner: Element): boolean =>
  inner.matches('button,[role=button],a[class*=btn],a[class*=button]') ||
  (inner.tagName === 'A' && actionWords.test(key(inner.textContent)));

/** What a heading shows without the buttons in it: «طلبة الشعبة أ [تصدير]», a bar with the reader's own name. */
export const headingText = (element: Element, sight: Sight): string =>
  element.childElementCount === 0
    ? clean(element.textContent)
    : textPieces(element, sight, isAction)
        .map(({ text }) => text)
        .join(' ') || clean(element.textContent);
