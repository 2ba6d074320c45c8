import { contextOfText } from '../context/context.ts';
import type { Sight } from '../page/sight.ts';
import { saidWithoutText } from '../page/said-without-text.ts';
import { shownRoots } from '../page/shown-roots.ts';
import { clean } from '../words/text.ts';
import { isNameLike } from '../words/values.ts';
import { placeSelector } from './teach.ts';
import { parentOf } from './ways.ts';

/** What can be pointed at, in the page's order: where the keyboard steps to. */

const most = 500;
/** What an element says itself, and not the ones within it. */
const ownText = (element: Element): string =>
  element.tagName === 'INPUT'
    ? (saidWithoutText(element) ?? '')
    : clean(
        [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join(' '),
      );

/** Where no student's name stands: it only makes the way longer for the keyboard. */
const noRow = 'nav,header,caption,thead,th[scope=col]';
/** Where a name stands only when others stand in places like it: an entry's heading, or a tile that can be pressed. */
const oneOfMany = 'h1,h2,h3,h4,h5,h6,th,button';
/** The head of a row, beside its cells. */
const isRowHead = (element: Element): boolean => element.matches('tr:has(>td)>th');

const allIn = (doc: Document): readonly Element[] =>
  shownRoots(doc.body).flatMap((root) => [...root.querySelectorAll('*')]);

/** The elements around one, by their tags: the same for each entry of a list. */
const placeOf = (element: Element): string => {
  const tags: string[] = [];
  for (let at: Element | null = element; at !== null && tags.length < 5; at = parentOf(at))
    tags.push(at.tagName);
  return tags.join(' ');
};

/** The first of the cells that hold the parts of a name, one beside the other. */
const isFirstPart = (element: Element): boolean => {
  const cell = element.closest('td,[role=cell],[role=gridcell]');
  const parts = [cell, cell?.nextElementSibling, cell?.nextElementSibling?.nextElementSibling];
  const before = cell?.previousElementSibling?.textContent ?? '';
  return (
    !isNameLike(before, 1) &&
    parts.every((part) => part != null && isNameLike(part.textContent, 1) && !isNameLike(part.textContent, 3))
  );
};

/** Visible elements that hold a name themselves. */
export const named = (doc: Document, sight: Sight): readonly Element[] => {
  const found = allIn(doc).filter((element) => {
    const text = ownText(element);
    if (!isNameLike(text) && !(isNameLike(text, 1) && isFirstPart(element))) return false;
    return element.closest(noRow) === null && !sight.hidden(element);
  });
  const places = found.map((element) => {
    const around = element.closest(oneOfMany);
    return around === null || isRowHead(around) ? null : placeOf(element);
  });
  return found
    .filter((_, n) => {
      const place = places[n] ?? null;
      return place === null || places.indexOf(place) !== places.lastIndexOf(place);
    })
    .slice(0, most);
};

/** Visible elements whose text names a class or section. */
export const headed = (doc: Document, sight: Sight): readonly Element[] =>
  allIn(doc)
    .filter((element) => {
      const text = ownText(element);
      if (text === '' || text.length > 160) return false;
      const { grade, section } = contextOfText(text);
      return (grade !== null || section !== null) && !sight.hidden(element);
    })
    .slice(0, most);

export interface ShownSection {
  readonly selector: string;
  readonly text: string;
  readonly grade: string | null;
  readonly section: string | null;
}

/** The section that a text names; null where it names none. */
export const sectionAt = (element: Element): ShownSection | null => {
  const text = clean(element.textContent).slice(0, 160);
  const { grade, section } = contextOfText(text);
  return grade === null && section === null
    ? null
    : { selector: placeSelector(element), text, grade, section };
};
