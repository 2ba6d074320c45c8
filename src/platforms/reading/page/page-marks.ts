import { textPieces } from './chunks.ts';
import type { Sight } from './sight.ts';
import { clean } from '../words/text.ts';

/** By which marks of the page its ways, its headings and what is chosen are told. */

export const navigation =
  'nav,[role=navigation],aside,[role=complementary],[role=menu],[role=menubar],[role=tablist],.nav-tabs,.nav-pills,.sidebar,.left-menu,.pagination,.dropdown-menu,footer';
const crumbs = '[class*=readcrumb],[aria-label*=readcrumb]';
/** The way to this page, whatever its box is called: «درسك › شعبي › الثالث-ب». */
export const isCrumbs = (element: Element): boolean =>
  element.matches(crumbs) || (/[›»❯‹«❮→←]/.test(element.textContent) && element.textContent.length < 160);
export const headingElements = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,.card-header';
export const controls = 'a,button,label,option,[role=tab],[role=button]';
export const chosen =
  '[role=tab][aria-selected=true],.nav-link.active,.nav-tabs>li.active,[aria-current=page],[aria-current=true],.breadcrumb-item.active';
/** And what kits and pages by hand mark of a row of buttons, links or chips: who is shown, of all. */
export const chosenAny = `${chosen},:is(a,button,li,span).active,:is(a,button,li).selected,[aria-pressed=true]`;

/** What a heading shows without the buttons in it: «طلبة الشعبة أ [تصدير]», a bar with the reader's own name. */
export const headingText = (element: Element, sight: Sight): string =>
  element.childElementCount === 0
    ? clean(element.textContent)
    : textPieces(element, sight, (inner) => inner.matches('button,[role=button]'))
        .map(({ text }) => text)
        .join(' ') || clean(element.textContent);
