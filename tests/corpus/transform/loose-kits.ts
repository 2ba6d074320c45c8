import {
  cellsIn,
  each,
  entriesOf,
  kit,
  lines,
  picture,
  plain,
  threes,
  titleIn,
  unlinked,
  type Entry,
} from './kit.ts';
import { replaceTable, type Transform } from './transform.ts';

/** Entries without boxes or labels of their own, names that are only spoken, and the page around a list. */

const card = ({ title, facts }: Entry): string =>
  `<div class="col"><div class="card">${titleIn(title, 'h5')}${lines(facts, ({ label, value }) => `<p>${label}: ${value}</p>`)}</div></div>`;

/** Entries in boxes that only lay them out, or in none of their own. */
export const looseKits: readonly Transform[] = [
  kit(
    'kit-cards-three-in-a-row',
    (list) =>
      `<div class="container">${threes(entriesOf(list))
        .map((some) => `<div class="row">${some.map(card).join('')}</div>`)
        .join('')}</div>`,
  ),
  kit(
    'kit-rows-by-page-of-scrolling',
    (list) =>
      `<div class="rows"><div class="hd">${cellsIn(list.heads, 'div')}</div>${threes(entriesOf(list), 5)
        .map(
          (some) =>
            `<div class="page">${some.map(({ cells }) => `<div class="rw">${cellsIn(cells, 'div')}</div>`).join('')}</div>`,
        )
        .join('')}</div>`,
  ),
  kit('kit-entries-in-two-columns', (list) => {
    const all = entriesOf(list);
    return `<div class="cols">${threes(all, Math.ceil(all.length / 2))
      .map(
        (some) =>
          `<div class="half"><ul>${some.map(({ title, facts }) => `<li>${titleIn(title, 'strong')}${lines(facts, ({ label, value }) => `<div>${label}: ${value}</div>`)}</li>`).join('')}</ul></div>`,
      )
      .join('')}</div>`;
  }),
  kit(
    'kit-cards-in-cells-of-table',
    (list) =>
      `<table width="100%">${threes(entriesOf(list), 2)
        .map((some) => `<tr>${some.map((entry) => `<td valign="top">${card(entry)}</td>`).join('')}</tr>`)
        .join('')}</table>`,
  ),
  kit(
    'kit-headings-and-what-follows',
    (list) =>
      `<div class="flow">${each(list, ({ title, facts }) => `<h4>${title}</h4><p>${facts.map(({ label, value }) => `${label}: ${value}`).join('<br>')}</p>`)}</div>`,
    { titled: true },
  ),
  kit('kit-paragraphs-with-breaks', (list) =>
    each(list, ({ all }) => `<p>${all.map(({ label, value }) => `${label}: ${value}`).join('<br>')}</p>`),
  ),
  kit(
    'kit-terms-with-several',
    (list) =>
      `<dl>${each(list, ({ title, facts }) => `<dt>${title}</dt>${lines(facts, ({ label, value }) => `<dd>${label}: ${value}</dd>`)}`)}</dl>`,
    { titled: true },
  ),
  kit(
    'kit-form-of-each-row',
    (list) =>
      `<div>${each(
        list,
        ({ title, all }) =>
          `<form>${titleIn('', 'p')}${lines(
            all.filter(({ value }) => value !== title),
            ({ label, value }) => `<div class="fg"><label>${label}</label><div>${value}</div></div>`,
          )}${titleIn(title, 'h6')}<input type="hidden" value="1"></form>`,
      )}</div>`,
    { titled: true },
  ),
  kit(
    'kit-own-elements-nested',
    (list) =>
      `<app-list>${each(list, ({ title, facts }) => `<app-list-item><app-card><app-card-header><app-card-title>${title}</app-card-title></app-card-header><app-card-content>${lines(facts, ({ label, value }) => `<app-field><app-label>${label}</app-label><app-value>${value}</app-value></app-field>`)}</app-card-content></app-card></app-list-item>`)}</app-list>`,
  ),
];

const bare = { titled: true, loses: true } as const;

/** Entries without any label: what a person knows by its look. */
export const bareKits: readonly Transform[] = [
  kit(
    'bare-list-of-two-lines',
    (list) =>
      `<ul>${each(list, ({ title, facts }) => `<li><div class="av">${picture}</div><div class="tx"><span>${title}</span><p>${facts.map(({ value }) => value).join(' · ')}</p></div></li>`)}</ul>`,
    bare,
  ),
  kit(
    'bare-boxes-on-both-sides',
    (list) =>
      `<div class="ls">${each(list, ({ title, facts }) => `<div class="it"><div class="s"><div class="n">${title}</div><div class="d">${facts[0]?.value ?? ''}</div></div><div class="e">${lines(facts.slice(1), ({ value }) => `<span class="tag">${value}</span>`)}</div></div>`)}</div>`,
    bare,
  ),
  kit(
    'bare-table',
    (list) => `<table>${each(list, ({ cells }) => `<tr>${cellsIn(cells, 'td')}</tr>`)}</table>`,
    bare,
  ),
  kit(
    'bare-cards',
    (list) =>
      `<div class="row">${each(list, ({ title, facts }) => `<div class="col-3"><div class="card">${picture}<div class="card-body"><h6>${title}</h6>${lines(facts, ({ value }) => `<small>${value}</small>`)}</div></div></div>`)}</div>`,
    bare,
  ),
  kit(
    'bare-links',
    (list) =>
      `<div class="pp">${each(list, ({ title, facts }) => `<a href="#" class="p"><strong>${unlinked(title)}</strong>${lines(facts, ({ value }) => `<span>${unlinked(value)}</span>`)}</a>`)}</div>`,
    bare,
  ),
];

/** Names that no text of the entry says. */
export const spokenKits: readonly Transform[] = [
  kit(
    'kit-name-as-label-of-entry',
    (list) =>
      `<ul>${each(list, ({ said, facts }) => `<li aria-label="${said}">${picture}${lines(facts, ({ label, value }) => `<div>${label}: ${value}</div>`)}</li>`)}</ul>`,
    { titled: true, loses: true },
  ),
  kit(
    'kit-name-as-label-of-link',
    (list) =>
      `<div class="g">${each(list, ({ said, facts }) => `<div class="c"><a href="#" aria-label="${said}">${picture}</a>${lines(facts, ({ label, value }) => `<div>${label}: ${value}</div>`)}</div>`)}</div>`,
    { titled: true, loses: true },
  ),
  kit(
    'kit-name-as-picture',
    (list) =>
      `<div class="g">${each(list, ({ said, facts }) => `<figure><img src="data:," alt="${said}"><figcaption>${lines(facts, ({ label, value }) => `<div>${label}: ${value}</div>`)}</figcaption></figure>`)}</div>`,
    { titled: true, loses: true },
  ),
  kit(
    'kit-name-as-title',
    (list) =>
      `<div class="g">${each(list, ({ said, facts }) => `<div class="c"><span class="av" title="${said}"></span>${lines(facts, ({ label, value }) => `<div>${label}: ${value}</div>`)}</div>`)}</div>`,
    { titled: true, loses: true },
  ),
  kit(
    'kit-semantics-only',
    (list) =>
      `<s-host><s-node role="list" style="position:absolute">${each(list, ({ said, facts }) => `<s-node role="listitem"><s-node role="img" aria-label="${[said, ...facts.filter(({ label }) => label !== 'الوحدة').map(({ label, value }) => `${label} ${plain(value)}`)].join('&#10;')}"></s-node><s-node role="button" aria-label="خيارات"></s-node></s-node>`)}</s-node></s-host>`,
    { titled: true, loses: true },
  ),
];

/** The page around the list. */
const around = (name: string, change: (html: string) => string): Transform => ({
  name,
  apply: (_doc, list) => list !== null && replaceTable(list, change(list.table.outerHTML)),
});
export const frames: readonly Transform[] = [
  around(
    'kit-in-tab-panel',
    (html) =>
      `<ul class="nav nav-tabs" role="tablist"><li><a class="nav-link active" role="tab" aria-selected="true">القائمة</a></li><li><a class="nav-link" role="tab">الإعدادات</a></li></ul><div class="tab-content"><div class="tab-pane active show" role="tabpanel">${html}</div><div class="tab-pane" role="tabpanel" style="display:none"><ul><li>سعاد غالب توفيق</li><li>نهى كايد جميل</li><li>وجدان فايز رشيد</li></ul></div></div>`,
  ),
  around(
    'kit-in-dialog',
    (html) =>
      `<div class="modal show" role="dialog" aria-modal="true" style="display:block"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">${html}</div><div class="modal-footer"><button>إغلاق</button></div></div></div></div>`,
  ),
  around('kit-in-open-details', (html) => `<details open><summary>عرض</summary><div>${html}</div></details>`),
  around(
    'kit-between-toolbars',
    (html) =>
      `<div class="toolbar" role="toolbar"><ul><li><button>طباعة</button></li><li><button>تصدير إلى إكسل</button></li><li><button>إرسال رسالة</button></li></ul></div>${html}<div class="legend"><ul><li>أخضر</li><li>أصفر</li><li>أحمر</li></ul></div>`,
  ),
  around(
    'kit-beside-links-and-news',
    (html) =>
      `<div class="layout"><div class="main">${html}</div><div class="side"><div><h5>روابط مهمة</h5><ul><li><a>دليل المعلم</a></li><li><a>بنك الأسئلة</a></li><li><a>التقويم المدرسي</a></li></ul></div><div><h5>آخر الأخبار</h5><div><p>انطلاق مسابقة القراءة</p><p>تحديث منصة التعلم</p><p>ورشة تدريبية قادمة</p></div></div></div></div>`,
  ),
  {
    name: 'kit-in-shadow-root',
    apply: (doc, list) => {
      if (list === null) return false;
      const host = doc.createElement('x-list');
      const html = list.table.outerHTML;
      list.table.replaceWith(host);
      host.attachShadow({ mode: 'open' }).innerHTML = `<div class="in">${html}</div>`;
      return true;
    },
  },
];
