import { childrenOf } from '../../own-parts.ts';
import type { Grid } from '../lists/grid.ts';
import {
  chosen,
  chosenAny,
  headingElements,
  headingText,
  isControl,
  isCrumbs,
  navigation,
  otherChoices,
} from '../page/page-marks.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { readClassText } from '../words/class-text.ts';
import { saidInArabic } from '../words/same-class.ts';
import { chosenOption, labelOf } from '../words/select-words.ts';
import { subjectIn } from '../words/subjects.ts';
import { partsOf } from '../words/title-parts.ts';
import { clean, key } from '../words/text.ts';
import { isNameLike } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { nothingFound, readLabelled, readPieces, readStatement, type Found } from './said-class.ts';

/** What a page says about a list outside its rows (darsak-facts 7.2): the nearest statement before the list wins. */
export interface Context {
  readonly grade: string | null;
  readonly section: string | null;
  readonly subject: string | null;
  readonly period: string | null;
  /** The texts from which the parts were taken, nearest last, as shown. */
  readonly label: string;
  /** Texts of headings, captions and the title: what the page says it shows. */
  readonly headings: readonly string[];
  /** The last heading before the list; null: none stands there. */
  readonly nearest: string | null;
  /** The last texts before the list, the nearest last; controls are none. */
  readonly before: readonly string[];
  /** What is chosen of several on the page: «لم يشاهدوا (4)» of its tabs. */
  readonly chosen: readonly string[];
  /** The window's title. */
  readonly title: string;
}

/** Grade, section and subject of one text that somebody said names them. */
export const contextOfText = (text: string): Pick<Context, 'grade' | 'section' | 'subject' | 'label'> => {
  const found = nothingFound();
  readStatement(found, text);
  const { grade = null, section = null, subject = null } = found.values;
  return { grade, section, subject, label: text };
};

const contextOf = (
  found: Found,
  headings: readonly string[],
  nearest: string | null,
  before: readonly string[],
  picked: readonly string[],
  title = '',
): Context => ({
  grade: found.values.grade ?? null,
  section: found.values.section ?? null,
  subject: found.values.subject ?? null,
  period: found.values.period ?? null,
  label: found.texts.join(' — '),
  headings,
  nearest,
  before,
  chosen: picked,
  title,
});

/** The same for a list without a page around it (a sheet of a file): its texts in their order, the nearest last. */
export const contextOfTexts = (texts: readonly string[], headers: HeaderIndex): Context => {
  const found = nothingFound();
  readPieces(found, texts, headers);
  return contextOf(
    found,
    texts.filter((text) => text.length <= 160),
    null,
    [],
    [],
  );
};

/** «اختر الشعبة» over a select. */
const chooses = /^(?:اختر|اختار|اختيار|حدد|تحديد|select|choose)\s+(?:the\s+)?/i;

/** What the list says of itself: its label, what it names as its label, its caption. */
const ownTexts = (body: Element, root: Element): readonly string[] => {
  const named = (root.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (body.ownerDocument.getElementById(id)?.textContent ?? [])));
  return [root.getAttribute('aria-label'), ...named, root.querySelector('caption')?.textContent].flatMap(
    (text) => (text === null || text === undefined || clean(text) === '' ? [] : [clean(text)]),
  );
};

/**
 * One of three texts or more made alike in a box apart from the list, none of them a statement of the section or a name: what the
 * page offers, and no title.
 */
const isInMenu = ({ tagName, parentElement, textContent }: Element, list: Element): boolean => {
  if (parentElement === null || parentElement.contains(list) || /\p{N}/u.test(textContent)) return false;
  if (ways.test(parentElement.textContent)) return false;
  const isOffer = ({ textContent: text }: Element): boolean =>
    text.length < 30 &&
    /\p{L}/u.test(text) &&
    readClassText(text) === null &&
    subjectIn(text) === null &&
    !isNameLike(text, 3);
  return childrenOf(parentElement).filter((one) => one.tagName === tagName && isOffer(one)).length >= 3;
};
/** «العلوم 4-أ», «العلوم 4-ب» in a box apart from the list: of which section it is, such a line does not say. */
const isOneOfSections = ({ tagName, parentElement, textContent }: Element, list: Element): boolean => {
  if (parentElement === null || parentElement.contains(list) || textContent.length > 60) return false;
  const own = readClassText(textContent);
  if (own?.section == null) return false;
  return childrenOf(parentElement).some((one) => {
    const other =
      one.tagName === tagName && one.textContent.length < 60 ? readClassText(one.textContent) : null;
    return (
      other?.section != null &&
      (key(other.section) !== key(own.section ?? '') || key(other.grade ?? '') !== key(own.grade ?? ''))
    );
  });
};
/** What parts the steps of a way to the page: the last of them is where one is. */
const ways = /[›»❯‹«❮→←/\\>|·•]/;

/** «اعرض القائمة حسب:», «خيارات البحث»: over fields that choose what is shown. */
const headsForm =
  /^(?:ا?عرض(?: (?:ال)?\S+)? (?:حسب|بحسب|وفق)(?!.*(?:طلبه|طلاب|طالبات))|(?:ال)?(?:تصفيه|فلتره)|(?:خيارات|معايير|ادوات|محددات) (?:ال)?(?:عرض|بحث|تصفيه|فلتره)|(?:show|view|list|filter|search|sort)(?: \w+)? by|(?:filter|search|display)(?: options| criteria)?)\s*[:：]?$/;

/** What stands on the way from the beginning of the page to the list. */
interface Before {
  readonly texts: readonly string[];
  /** The texts that are no controls. */
  readonly said: readonly string[];
  readonly headings: readonly string[];
  readonly nearest: string | null;
}

/** What stands behind a list is not about it: texts are taken on the way to it, into open shadow roots as well. */
const readBefore = (body: Element, grid: Grid, sight: Sight): Before => {
  const { root } = grid;
  const heads = new Set(grid.headerElements);
  const isOwnBox = grid.shape === 'table' || grid.shape === 'chips';
  const first = grid.rows[0]?.element ?? root;
  const texts: string[] = [];
  const said: string[] = [];
  const headings: string[] = [];
  const choices = otherChoices(body);
  const isChoice = (element: Element): boolean => {
    for (
      let at: Element | null = element, level = 0;
      at !== null && level < 3;
      at = at.parentElement, level++
    )
      if (choices.has(at)) return true;
    return isInMenu(element, first);
  };
  let nearest: string | null = null;
  const gather = (from: Element, isReached: (element: Element) => boolean): void => {
    let reached = false;
    for (const piece of textPieces(from, sight, (element) => {
      if (isReached(element)) reached = true;
      if (reached || (element.matches(navigation) && !element.contains(first) && !isCrumbs(element)))
        return true;
      if (element.matches(headingElements) && !sight.hidden(element)) {
        const text = headingText(element, sight);
        if (text !== '' && text.length <= 160) {
          headings.push(text);
          // A legend heads its own group of fields: «معايير البحث» says nothing of the list below the group.
          if (
            (element.tagName !== 'LEGEND' || element.parentElement?.contains(first) === true) &&
            !headsForm.test(key(text))
          )
            nearest = text;
        }
      }
      return false;
    })) {
      if (!isOneOfSections(piece.element, first)) texts.push(piece.text);
      if (!isControl(piece.element) && !isChoice(piece.element)) said.push(piece.text);
    }
  };
  // What the page says before the frame in which the list stands.
  const frame = body.ownerDocument.defaultView?.frameElement ?? null;
  if (frame !== null) gather(frame.ownerDocument.body, (element) => element === frame);
  // Entries and rows of boxes may stand in the box of the whole page: what is written in it before them counts.
  gather(body, (element) => element === first || heads.has(element) || (element === root && isOwnBox));
  return { texts, said, headings, nearest };
};

/** Tabs, pills and entries of menus that are chosen; those that choose what is shown say whose list it is. */
const readChosen = (found: Found, body: Element, sight: Sight, headers: HeaderIndex): readonly string[] => {
  const picked: string[] = [];
  for (const element of body.querySelectorAll(chosenAny))
    if (!sight.hidden(element)) {
      const text = clean(element.textContent);
      if (text.length <= 60) picked.push(text);
      if (element.matches(chosen)) readPieces(found, [text], headers, [text]);
    }
  return picked;
};

const readSelects = (found: Found, body: Element, sight: Sight, headers: HeaderIndex): void => {
  for (const select of body.querySelectorAll('select')) {
    const value = chosenOption(select);
    if (value === null || sight.hidden(select)) continue;
    const field = headers.fieldOf(labelOf(select).replace(chooses, ''));
    if (field === null || !readLabelled(found, field, value, value)) readStatement(found, value);
  }
};

/** Gathers what stands before the list, from near to far: caption, text, selected tabs and selects, document title. */
export const readContext = (body: Element, grid: Grid, sight: Sight, headers: HeaderIndex): Context => {
  const found = nothingFound();
  const own = ownTexts(body, grid.root);
  readPieces(found, [...grid.preface, ...own], headers, own);
  const { texts, said, headings, nearest } = readBefore(body, grid, sight);
  readPieces(found, texts.slice(-300), headers, headings);
  const picked = readChosen(found, body, sight, headers);
  readSelects(found, body, sight, headers);
  const title = clean(body.ownerDocument.title);
  readPieces(found, [title], headers, [title]);
  const isEnglish = /^en/i.test(body.ownerDocument.documentElement.lang);
  const { grade, section } = found.values;
  const arabic = isEnglish ? null : saidInArabic(grade, section, [...texts.slice(-40), ...headings]);
  if (arabic !== null)
    Object.assign(found.values, { grade: arabic.grade ?? undefined, section: arabic.section ?? undefined });
  return contextOf(
    found,
    [...own, ...grid.preface, ...headings, ...partsOf(title).filter((part) => part !== title), title],
    own.at(-1) ?? nearest,
    said.slice(-12),
    picked,
    title,
  );
};
