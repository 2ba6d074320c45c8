import { headTransforms } from './heads.ts';
import type { TableList, Transform } from './transform.ts';

/** The same page with other details: what is around its texts, how they are written, what stands beside them. */

/** Cells of the column of names, and the rows, of the table itself. */
const rowsOf = ({ table }: TableList): Element[] => [...table.querySelectorAll('tr')];
const leadCells = (list: TableList): Element[] =>
  (list.lead < 0 ? [] : rowsOf(list))
    .flatMap((row) => row.querySelectorAll('th,td')[list.lead] ?? [])
    .slice(1);

const inName = (name: string, change: (cell: Element, text: string) => void): Transform => ({
  name,
  apply: (_doc, list) => {
    if (list === null) return false;
    const cells = leadCells(list).filter((cell) => cell.childElementCount === 0);
    if (!cells.every((cell) => /^\p{L}+(?:\s+\p{L}+){2,}$/u.test(cell.textContent.trim()))) return false;
    for (const cell of cells) change(cell, cell.textContent.trim());
    return cells.length > 0;
  },
});

/** One column more: at the beginning, or at the end. */
const column = (
  name: string,
  where: 'before' | 'after',
  head: string,
  value: (n: number) => string,
): Transform => ({
  name,
  apply: (_doc, list) => {
    if (list === null) return false;
    rowsOf(list).forEach((row, n) => {
      const tag = row.firstElementChild?.tagName.toLowerCase() ?? 'td';
      const html = `<${tag}>${n === 0 ? head : value(n - 1)}</${tag}>`;
      row.insertAdjacentHTML(where === 'before' ? 'afterbegin' : 'beforeend', html);
    });
    return true;
  },
});

const texts = (doc: Document): Text[] => {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) found.push(node as Text);
    else if (!/^(?:SCRIPT|STYLE|TITLE)$/.test((node as Element).tagName))
      for (const child of [...node.childNodes]) visit(child);
  };
  visit(doc.body);
  return found;
};

const inTexts = (name: string, change: (text: string) => string): Transform => ({
  name,
  apply: (doc) => {
    let changed = false;
    for (const node of texts(doc)) {
      const before = node.nodeValue ?? '';
      const after = before.trim() === '' ? before : change(before);
      if (after === before) continue;
      node.nodeValue = after;
      changed = true;
    }
    return changed;
  },
});

const wrapIn = (name: string, selector: string, open: string, close: string): Transform => ({
  name,
  apply: (doc) => {
    const found = [...doc.querySelectorAll(selector)].filter((element) => element.innerHTML.trim() !== '');
    for (const element of found) element.innerHTML = `${open}${element.innerHTML}${close}`;
    return found.length > 0;
  },
});

/** The page's own tags under other names. */
const renameTags = (name: string, names: Readonly<Record<string, string>>): Transform => ({
  name,
  apply: (doc) => {
    const pattern = new RegExp(`<(/?)(${Object.keys(names).join('|')})(?=[\\s>])`, 'gi');
    const before = doc.body.innerHTML;
    const after = before.replace(
      pattern,
      (_all, slash: string, tag: string) => `<${slash}${names[tag.toLowerCase()] ?? tag}`,
    );
    if (after === before) return false;
    doc.body.innerHTML = after;
    return true;
  },
});

const people = [
  'سعاد غالب توفيق النمري',
  'وجدان فايز رشيد الخطيب',
  'نهى كايد جميل العزام',
  'سميرة عيسى حنا قعوار',
];
const aside = (name: string, title: string, build: string, after: boolean): Transform => ({
  name,
  apply: (_doc, list) => {
    if (list === null) return false;
    list.table.insertAdjacentHTML(
      after ? 'afterend' : 'beforebegin',
      `<aside><h3>${title}</h3>${build}</aside>`,
    );
    return true;
  },
});

const phone = (n: number): string => `07900000${String(10 + (n % 90))}`;

export const details: readonly Transform[] = [
  inName('name-in-link', (cell, text) => (cell.innerHTML = `<a href="#">${text}</a>`)),
  inName(
    'name-in-button',
    (cell, text) => (cell.innerHTML = `<button type="button"><span>${text}</span></button>`),
  ),
  inName(
    'name-beside-initial',
    (cell, text) =>
      (cell.innerHTML = `<div><div class="av">${text.slice(0, 1)}</div><div>${text}</div></div>`),
  ),
  inName(
    'name-beside-initials',
    (cell, text) =>
      (cell.innerHTML = `<span class="av">${text
        .split(' ')
        .map((word) => word.slice(0, 1))
        .slice(0, 2)
        .join(' ')}</span><span>${text}</span>`),
  ),
  inName(
    'name-beside-icon-word',
    (cell, text) => (cell.innerHTML = `<i class="material-icons">person</i><span>${text}</span>`),
  ),
  inName(
    'name-with-menu',
    (cell, text) =>
      (cell.innerHTML = `<span>${text}</span><button>⋮</button><ul class="menu" role="menu"><li>عرض</li><li>مراسلة</li></ul>`),
  ),
  inName(
    'name-with-words-of-menu',
    (cell, text) =>
      (cell.innerHTML = `<span>${text}</span><div><button>خيارات</button><a href="#">عرض الملف</a></div>`),
  ),
  inName(
    'name-in-parts',
    (cell, text) =>
      (cell.innerHTML = text
        .split(' ')
        .map((word) => `<span>${word}</span>`)
        .join(' ')),
  ),
  inName(
    'name-over-lines',
    (cell, text) => (cell.textContent = `\n        ${text.split(' ').join('\n          ')}\n   `),
  ),
  inName('name-with-joined-blanks', (cell, text) => (cell.textContent = text.split(' ').join('\u00a0'))),
  inName(
    'name-with-unseen-marks',
    (cell, text) => (cell.textContent = `\u200f${text.split(' ').join(' \u200b')}\u200e`),
  ),
  inName('name-as-heading', (cell, text) => (cell.innerHTML = `<h6>${text}</h6>`)),
  inName(
    'name-with-title',
    (cell, text) => (cell.innerHTML = `<div title="${text}"><div><p>${text}</p></div></div>`),
  ),
  ...headTransforms,
  column('column-checkbox', 'before', '<input type="checkbox">', () => '<input type="checkbox">'),
  column('column-serial', 'before', 'م', (n) => String(n + 1)),
  column('column-serial-unnamed', 'before', '', (n) => String(n + 1)),
  column('column-actions', 'after', 'الإجراءات', () => '<a href="#">عرض</a> <a href="#">تعديل</a>'),
  column('column-menu-unnamed', 'after', '', () => '<button>⋮</button>'),
  column('column-guardian', 'after', 'ولي الأمر', (n) => `${people[n % 4] ?? ''}`),
  column('column-phone', 'after', 'هاتف ولي الأمر', phone),
  column('column-two-phones', 'after', 'هاتف الأب / هاتف الأم', (n) => `${phone(n)}<br>${phone(n + 7)}`),
  column('column-emergency', 'after', 'في الطوارئ', phone),
  column('column-photo', 'before', 'الصورة', () => '<img src="data:," alt="">'),
  column('column-email', 'after', 'البريد الإلكتروني', (n) => `s${String(n)}@school.example`),
  column('column-unknown', 'after', 'رقم المقعد', (n) => String(n + 3)),
  wrapIn('cells-in-boxes', 'td,th', '<div><div>', '</div></div>'),
  wrapIn('cells-in-spans', 'td,th', '<span>', '</span>'),
  wrapIn('cells-in-own-elements', 'td,th', '<app-cell><app-text>', '</app-text></app-cell>'),
  wrapIn('body-in-boxes', 'body', '<app-root><div><main><div><div>', '</div></div></main></div></app-root>'),
  renameTags('own-elements', { div: 'app-box', section: 'app-part', article: 'app-card', span: 'app-text' }),
  renameTags('boxes-as-sections', { div: 'section' }),
  renameTags('headings-as-boxes', { h1: 'div', h2: 'div', h3: 'div', h4: 'div', h5: 'div', h6: 'div' }),
  renameTags('headings-as-paragraphs', { h1: 'p', h2: 'p', h3: 'p', h4: 'p', h5: 'p', h6: 'p' }),
  {
    name: 'classes-renamed',
    apply: (doc) => {
      const found = [...doc.body.querySelectorAll('[class],[id]')];
      const known =
        /(?:^|[\s_-])(?:d-none|hidden|hide|sr-only|active|show|in|icon|material|pagina|modal|tab|collapse|dropdown|skeleton|placeholder)/i;
      for (const element of found) {
        if (!known.test(element.className))
          element.setAttribute('class', `css-${String(element.className.length * 7919)}`);
        if (doc.querySelector(`label[for="${element.id}"]`) === null) element.removeAttribute('id');
      }
      return found.length > 0;
    },
  },
  {
    name: 'roles-removed',
    apply: (doc) => {
      const found = [
        ...doc.querySelectorAll(
          '[role=list],[role=listitem],[role=group],[role=region],[role=main],[scope],[aria-label]',
        ),
      ];
      for (const element of found) for (const name of ['role', 'scope']) element.removeAttribute(name);
      return found.length > 0;
    },
  },
  {
    name: 'direction-turned',
    apply: (doc) => {
      const root = doc.documentElement;
      root.setAttribute('dir', root.getAttribute('dir') === 'rtl' ? 'ltr' : 'rtl');
      return true;
    },
  },
  inTexts('digits-arabic', (text) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  ),
  inTexts('digits-latin', (text) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))),
  inTexts('blanks-joined', (text) => text.replace(/ /g, '\u00a0')),
  inTexts('blanks-doubled', (text) => `\n  ${text.replace(/ /g, '  \n ')}\n `),
  inTexts('marks-unseen', (text) => `\u200f${text}\u200f`),
  aside(
    'staff-beside',
    'أعضاء الهيئة التدريسية',
    `<ul>${people.map((one) => `<li>${one}</li>`).join('')}</ul>`,
    true,
  ),
  aside(
    'staff-before',
    'معلمات الشعبة',
    `<ul>${people.map((one) => `<li>${one}</li>`).join('')}</ul>`,
    false,
  ),
  aside(
    'online-beside',
    'المتصلون الآن',
    `<div>${people.map((one) => `<div><span>${one}</span></div>`).join('')}</div>`,
    true,
  ),
  aside(
    'guardians-beside',
    'أولياء الأمور',
    `<table><tr><th>اسم ولي الأمر</th><th>الهاتف</th></tr>${people.map((one, n) => `<tr><td>${one}</td><td>${phone(n)}</td></tr>`).join('')}</table>`,
    true,
  ),
];
