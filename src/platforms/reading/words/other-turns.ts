import { childrenOf, classOf } from '../../own-parts.ts';
import { key, wholeNumber } from './text.ts';

/** Controls that look like those of a list's pages and turn something else. */

const carousels =
  '[class*=carousel],[class*=swiper],[class*=slick-],[class*=splide],[class*=glide],[class*=owl-],[class*=slideshow]';

const ofTime =
  /(?:^|\s)(?:ال)?(?:اسبوع|شهر|يوم|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|ايلول|تشرين|فصل|week|month|today|sunday|monday|tuesday|wednesday|thursday|january|february|march|april|june|july|august|september|october|november|december)(?:\s|$)|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;
const ofAnother =
  /(?:^|\s)(?:ال)?(?:شعبه|صف|درس|حصه|وحده|طالبه?|واجب|سوال|section|class|lesson|unit|student|question)(?:\s|$)/;
/** It is told where in the list one stands. */
const ofPages =
  /صفحه|page|سجل|نتايج|نتيجه|entries|records|results|\d\s*(?:من|الي|of|to|\/)\s*(?:اصل\s)?\d+(?![\d/.-])/;

const dates = /\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g;

const controls = 'a,button,[role=button]';

/** The box that holds a way forth and a way back and what stands between them; null: no such box. */
const turnerOf = (control: Element, list: Element): Element | null => {
  let at: Element | null = control.parentElement;
  for (let level = 0; at !== null && level < 3 && !at.contains(list); level++, at = at.parentElement)
    if (at.querySelectorAll(controls).length > 1) return at;
  return null;
};

/** «‹ الأسبوع 3 ›», «السابق · الشعبة أ · التالي» */
const turnsTime = (control: Element, list: Element): boolean => {
  const box = turnerOf(control, list);
  if (box === null || box.querySelectorAll(controls).length > 4) return false;
  const said = key([...box.childNodes].map(({ textContent }) => textContent ?? '').join(' '));
  return (
    said.length <= 80 &&
    !ofPages.test(said.replace(dates, ' ')) &&
    (ofTime.test(said) || ofAnother.test(said))
  );
};

const heads = 'h1,h2,h3,h4,h5,h6,[role=heading],.card-header,legend';
const otherThings =
  /رساي?ل|اشعار|تعليق|اخبار|اعلان|تعاميم|نشاط|انشطه|احداث|messages|notifications|comments|news|announcements|activity|events/;

const isTableOfRows = (element: Element): boolean => {
  const table = element.tagName === 'TABLE' ? element : element.querySelector('table');
  return table?.querySelector('th') != null && table.querySelectorAll('tr').length > 2;
};

/** A box with a heading and a list of its own, which the control stands below: another list's. */
const isOfAnotherList = (control: Element, list: Element): boolean => {
  let inner = control;
  for (let at = control.parentElement; at !== null && !at.contains(list); inner = at, at = at.parentElement) {
    const beside = childrenOf(at).filter((child) => child !== inner && !list.contains(child));
    const heading = beside.find((child) => child.matches(heads));
    if (heading === undefined) continue;
    if (beside.some(isTableOfRows)) return true;
    if (
      otherThings.test(key(heading.textContent)) &&
      beside.some((child) => child.matches('ul,ol') && child.childElementCount > 1)
    )
      return true;
  }
  return false;
};

const newest = /^(?:ال)?احدث|^(?:newest|latest)/;
const oldest = /^(?:ال)?اقدم|^oldest/;
/** «الأحدث | الأقدم» of which one is chosen: how a list is ordered. */
const isOrder = (control: Element): boolean =>
  oldest.test(key(control.textContent)) &&
  (/(?:^|[\s_-])sort(?:[\s_-]|$)/.test(classOf(control.parentElement)) ||
    childrenOf(control.parentElement).some(
      (other) =>
        other !== control &&
        newest.test(key(other.textContent)) &&
        other.matches('.active,[aria-pressed=true]'),
    ));

/** Whether a control turns something else than the pages of the list. */
export const turnsOther = (control: Element, list: Element): boolean => {
  const carousel = control.closest(carousels);
  return (
    (carousel !== null && !carousel.contains(list)) ||
    isOrder(control) ||
    isOfAnotherList(control, list) ||
    turnsTime(control, list)
  );
};

/** «10 | 25 | 50 | 100»: how many rows a page holds. Pages follow each other. */
export const isLengthAmong = (control: Element): boolean => {
  const numbers = [control.parentElement, control.parentElement?.parentElement ?? null]
    .map((box) => childrenOf(box).flatMap((child) => wholeNumber(child.textContent) ?? []))
    .find((all) => all.length > 1);
  return (
    numbers !== undefined &&
    numbers.every((number) => number >= 5 && number % 5 === 0) &&
    !numbers.some((number) => numbers.includes(number + 1))
  );
};
