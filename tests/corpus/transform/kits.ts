import { cellsIn, each, entriesOf, kit, lines, picture, threes, titleIn, unlinked } from './kit.ts';
import { bareKits, frames, looseKits, spokenKits } from './loose-kits.ts';
import { replaceTable, type Transform } from './transform.ts';

/**
 * The same list as kits of components and old pages draw it. The classes are invented in each kit's manner: what must carry the
 * reading is that entries repeat, not what their boxes are called.
 */

/** Rows of boxes with the head's words over them. */
const gridKits: readonly Transform[] = [
  kit(
    'kit-material-own-elements',
    (list) =>
      `<m-table class="m-table"><m-header-row>${cellsIn(list.heads, 'm-header-cell')}</m-header-row>${each(list, ({ cells }) => `<m-row class="m-row">${cellsIn(cells, 'm-cell')}</m-row>`)}</m-table>`,
  ),
  kit(
    'kit-data-grid-of-roles',
    (list) =>
      `<div class="DataGrid-root" role="grid"><div class="DataGrid-toolbar"><button>Export</button><button>Filters</button></div><div class="DataGrid-headers" role="row">${list.heads.map((head, n) => `<div role="columnheader" aria-colindex="${String(n + 1)}"><div><div>${head}</div></div></div>`).join('')}</div><div class="DataGrid-scroller"><div role="rowgroup">${each(list, ({ cells, n }) => `<div role="row" data-id="${String(n)}" aria-rowindex="${String(n + 2)}">${cells.map((cell, at) => `<div role="gridcell" aria-colindex="${String(at + 1)}"><div>${cell}</div></div>`).join('')}</div>`)}</div></div></div>`,
  ),
  kit(
    'kit-tabulator-rows',
    (list) =>
      `<div class="tb-table"><div class="tb-header"><div class="tb-headers">${list.heads.map((head) => `<div class="tb-col"><div class="tb-col-content"><div class="tb-col-title">${head}</div><div class="tb-sorter"></div></div></div>`).join('')}</div></div><div class="tb-holder"><div class="tb-body">${each(list, ({ cells }) => `<div class="tb-row">${cellsIn(cells, 'div', ' class="tb-cell"')}</div>`)}</div></div></div>`,
  ),
  kit(
    'kit-columns-of-bootstrap',
    (list) =>
      `<div class="container"><div class="row head">${cellsIn(list.heads, 'div', ' class="col"')}</div>${each(list, ({ cells }) => `<div class="row border-bottom">${cellsIn(cells, 'div', ' class="col"')}</div>`)}</div>`,
  ),
  kit(
    'kit-columns-in-wrappers',
    (list) =>
      `<div class="list"><div class="list-head"><div class="cols">${cellsIn(list.heads, 'div')}</div></div><div class="list-body">${each(list, ({ cells }) => `<div class="wrap"><div class="inner"><div class="cols">${cellsIn(cells, 'div')}</div></div></div>`)}</div></div>`,
  ),
  kit(
    'kit-columns-with-rules',
    (list) =>
      `<div class="list"><div class="cols">${cellsIn(list.heads, 'span')}</div><hr>${each(list, ({ cells }) => `<div class="cols">${cellsIn(cells, 'span')}</div><hr>`)}</div>`,
  ),
  kit(
    'kit-ant-measured',
    (list) =>
      `<div class="ants-table"><div class="ants-table-header"><table><colgroup></colgroup><thead><tr>${cellsIn(list.heads, 'th')}</tr></thead></table></div><div class="ants-table-body"><table><tbody><tr class="measure" aria-hidden="true" style="height:0">${list.heads.map(() => '<td style="padding:0;border:0;height:0"><div style="height:0;overflow:hidden">&nbsp;</div></td>').join('')}</tr>${each(list, ({ cells }) => `<tr>${cellsIn(cells, 'td')}</tr>`)}</tbody></table></div></div>`,
  ),
  kit(
    'kit-datatables-both-ends',
    (list) =>
      `<div class="dt-wrapper"><div class="dt-length"><label>عرض <select><option>10</option><option selected>100</option></select> صف</label></div><div class="dt-filter"><label>بحث: <input type="search"></label></div><table><thead><tr>${cellsIn(list.heads, 'th', ' class="sorting" tabindex="0"')}</tr></thead><tbody>${each(list, ({ cells, n }) => `<tr class="${n % 2 === 0 ? 'odd' : 'even'}">${cellsIn(cells, 'td')}</tr>`)}</tbody><tfoot><tr>${cellsIn(list.heads, 'th')}</tr></tfoot></table></div>`,
  ),
  kit(
    'kit-livewire-sorted',
    (list) =>
      `<div wire:id="k1"><div class="filters">${list.heads.map((head) => (head === '' ? '' : `<input placeholder="${head}">`)).join('')}</div><table class="min-w-full"><thead><tr>${list.heads.map((head) => `<th><button wire:click="sort">${head} <span><svg class="w-3"></svg></span></button></th>`).join('')}</tr></thead><tbody>${each(list, ({ cells, n }) => `<tr wire:key="r${String(n)}">${cellsIn(cells, 'td')}</tr>`)}</tbody></table></div>`,
  ),
  kit(
    'kit-stacked-table-with-labels',
    (list) =>
      `<table class="stack"><thead><tr>${cellsIn(list.heads, 'th')}</tr></thead><tbody>${each(list, ({ cells }) => `<tr>${cells.map((cell, at) => `<td><span class="col-title">${list.heads[at] ?? ''}</span> <span>${cell}</span></td>`).join('')}</tr>`)}</tbody></table>`,
  ),
  kit(
    'kit-labels-of-attributes',
    (list) =>
      `<table class="responsive"><thead style="display:none"><tr>${cellsIn(list.heads, 'th')}</tr></thead><tbody>${each(list, ({ cells }) => `<tr>${cells.map((cell, at) => `<td data-label="${list.heads[at] ?? ''}">${cell}</td>`).join('')}</tr>`)}</tbody></table>`,
  ),
  kit(
    'kit-boxes-with-attributes',
    (list) =>
      `<div class="rows">${each(list, ({ cells }) => `<div class="r">${cells.map((cell, at) => `<div data-title="${list.heads[at] ?? ''}">${cell}</div>`).join('')}</div>`)}</div>`,
  ),
  kit(
    'kit-old-frame-of-tables',
    (list) =>
      `<table width="980" cellpadding="0"><tr><td colspan="2"><font size="5">بوابة المدرسة</font></td></tr><tr><td width="170" valign="top"><table><tr><td><a href="a.php">الرئيسية</a></td></tr><tr><td><a href="b.php">الرسائل</a></td></tr><tr><td><a href="c.php">خروج</a></td></tr></table></td><td valign="top"><table border="1"><tr bgcolor="#ccddee">${list.heads.map((head) => `<td><b>${head}</b></td>`).join('')}</tr>${each(list, ({ cells }) => `<tr>${cells.map((cell) => `<td><font size="2">${cell}</font></td>`).join('')}</tr>`)}</table></td></tr><tr><td colspan="2" align="center"><font size="1">قسم الحاسوب</font></td></tr></table>`,
  ),
  {
    name: 'kit-printed-sheets',
    apply: (_doc, list) => {
      // Only numbers that go on say that the sheets are one list.
      if (list === null || !list.heads.some((head) => /^(?:م|#|no\.)$/i.test(head))) return false;
      const sheets = threes(entriesOf(list), Math.min(10, Math.ceil(list.rows.length / 2)));
      return replaceTable(
        list,
        sheets
          .map(
            (part) =>
              `<div class="sheet"><table border="1"><thead><tr>${cellsIn(list.heads, 'th')}</tr></thead><tbody>${part.map(({ cells }) => `<tr>${cellsIn(cells, 'td')}</tr>`).join('')}</tbody></table></div>`,
          )
          .join(''),
      );
    },
  },
];

/** Entries that say themselves what they say. */
const cardKits: readonly Transform[] = [
  kit(
    'kit-cards-of-bootstrap',
    (list) =>
      `<div class="row g-3">${each(list, ({ title, facts }) => `<div class="col-md-4"><div class="card h-100"><div class="card-body">${titleIn(title, 'h5', ' class="card-title"')}<ul class="list-group list-group-flush">${lines(facts, ({ label, value }) => `<li class="list-group-item d-flex"><span>${label}</span><span class="badge">${value}</span></li>`)}</ul></div><div class="card-footer"><a href="#">عرض</a></div></div></div>`)}</div>`,
  ),
  kit(
    'kit-list-group-with-badge',
    (list) =>
      `<div class="list-group">${each(list, ({ title, facts }) => `<a href="#" class="list-group-item list-group-item-action"><div class="d-flex w-100">${titleIn(unlinked(title), 'h6')}<small>${facts[0] === undefined ? '' : `${facts[0].label}: ${unlinked(facts[0].value)}`}</small></div>${lines(facts.slice(1), ({ label, value }) => `<p class="mb-1">${label}: ${unlinked(value)}</p>`)}</a>`)}</div>`,
  ),
  kit(
    'kit-tailwind-divided',
    (list) =>
      `<ul class="divide-y">${each(list, ({ title, facts }) => `<li class="py-4 flex">${picture}<div class="ml-3">${titleIn(title, 'p', ' class="text-sm font-medium"')}<p class="text-sm text-gray-500">${facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p></div></li>`)}</ul>`,
  ),
  kit(
    'kit-mui-list',
    (list) =>
      `<ul class="Ml-root">${each(list, ({ title, facts }) => `<li class="Ml-item"><div class="Ml-avatar"><div>${picture}</div></div><div class="Ml-text">${titleIn(title, 'span')}<p>${facts.map(({ label, value }) => `${label}: ${value}`).join(' • ')}</p></div><div class="Ml-action"><button aria-label="more"><svg></svg></button></div></li>`)}</ul>`,
  ),
  kit(
    'kit-vuetify-list',
    (list) =>
      `<div class="vl-list" role="list">${each(list, ({ title, facts }) => `<div class="vl-item" role="listitem" tabindex="0"><div class="vl-item__prepend">${picture}</div><div class="vl-item__content">${titleIn(title, 'div', ' class="vl-item-title"')}${lines(facts, ({ label, value }) => `<div class="vl-item-subtitle">${label}: ${value}</div>`)}</div></div><hr role="separator">`)}</div>`,
  ),
  kit(
    'kit-vuetify-mobile-table',
    (list) =>
      `<div class="vd-table"><table><tbody>${each(list, ({ all }) => `<tr class="vd-mobile">${lines(all, ({ label, value }) => `<td class="vd-mobile-row"><div class="vd-mobile-header">${label}</div><div class="vd-mobile-cell">${value}</div></td>`)}</tr>`)}</tbody></table></div>`,
  ),
  kit(
    'kit-quasar-grid',
    (list) =>
      `<div class="qg-grid">${each(list, ({ all }) => `<div class="qg-item"><div class="qg-card">${lines(all, ({ label, value }) => `<div class="qg-row"><div class="qg-title">${label}</div><div class="qg-value">${value}</div></div>`)}</div></div>`)}</div>`,
  ),
  kit(
    'kit-ant-list',
    (list) =>
      `<div class="ants-list"><ul>${each(list, ({ title, facts }) => `<li class="ants-item"><div class="ants-meta"><div class="ants-avatar"><span>${picture}</span></div><div class="ants-content">${titleIn(title, 'h4')}<div class="ants-description">${lines(facts, ({ label, value }) => `<span>${label}: ${value}</span>`)}</div></div></div><ul class="ants-action"><li><a>عرض</a></li><li><a>مراسلة</a></li></ul></li>`)}</ul></div>`,
  ),
  kit(
    'kit-ant-descriptions',
    (list) =>
      `<div class="cards">${each(list, ({ title, facts }) => `<div class="ants-card"><div class="ants-head"><div class="ants-head-title">${title}</div></div><div class="ants-body"><table><tbody>${lines(facts, ({ label, value }) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</tbody></table></div></div>`)}</div>`,
  ),
  kit('kit-table-for-each', (list) =>
    each(
      list,
      ({ all }) =>
        `<table border="1">${lines(all, ({ label, value }) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table><br>`,
    ),
  ),
  kit(
    'kit-ionic-items',
    (list) =>
      `<ion-list>${each(list, ({ title, facts }) => `<ion-item><ion-avatar slot="start">${picture}</ion-avatar><ion-label>${titleIn(title, 'h2')}${lines(facts, ({ label, value }) => `<p>${label}: ${value}</p>`)}</ion-label></ion-item>`)}</ion-list>`,
  ),
  kit(
    'kit-fieldsets',
    (list) =>
      `<form>${each(list, ({ title, facts }) => `<fieldset>${titleIn(title, 'legend')}${lines(facts, ({ label, value }) => `<p><label>${label}</label> <output>${value}</output></p>`)}</fieldset>`)}</form>`,
  ),
  kit(
    'kit-details',
    (list) =>
      `<div class="acc">${each(list, ({ title, facts }) => `<details open>${titleIn(title, 'summary')}<div>${lines(facts, ({ label, value }) => `<div>${label}: ${value}</div>`)}</div></details>`)}</div>`,
    { titled: true },
  ),
  kit(
    'kit-accordion-of-entries',
    (list) =>
      `<div class="accordion">${each(list, ({ title, facts }) => `<div class="accordion-item"><h2 class="accordion-header"><button aria-expanded="true">${unlinked(title)}</button></h2><div class="accordion-collapse collapse show"><div class="accordion-body">${lines(facts, ({ label, value }) => `<div><strong>${label}</strong> ${value}</div>`)}</div></div></div>`)}</div>`,
    { titled: true },
  ),
  kit(
    'kit-terms-and-descriptions',
    (list) =>
      `<dl>${each(list, ({ title, facts }) => `<dt>${title}</dt><dd>${facts.map(({ label, value }) => `${label}: ${value}`).join('، ')}</dd>`)}</dl>`,
    { titled: true },
  ),
  kit(
    'kit-entries-by-slash',
    (list) =>
      `<ol>${each(list, ({ title, facts }) => `<li>${[unlinked(title), ...facts.map(({ label, value }) => `${label}: ${unlinked(value)}`)].join(' / ')}</li>`)}</ol>`,
    { titled: true, loses: true },
  ),
  kit(
    'kit-entries-by-dash',
    (list) =>
      `<ul>${each(list, ({ title, facts }) => `<li>${[unlinked(title), ...facts.map(({ label, value }) => `${label}: ${unlinked(value)}`)].join(' — ')}</li>`)}</ul>`,
    { titled: true, loses: true },
  ),
  kit(
    'kit-label-before-bold',
    (list) =>
      `<main>${each(
        list,
        ({ title, facts }) =>
          `<section class="card">${titleIn(title, 'h3')}${lines(
            // «الوحدة الثانية» says itself what it is.
            facts.filter(({ label }) => label !== 'الوحدة'),
            ({ label, value }) => `<p>${label} <b>${value}</b></p>`,
          )}</section>`,
      )}</main>`,
  ),
  kit(
    'kit-repeater-of-spans',
    (list) =>
      `<div id="c_rep">${each(list, ({ title, facts, n }) => `<div><span id="c_rep_${String(n)}_t">${title}</span><br>${lines(facts, ({ label, value }) => `<span>${label}:</span> <span>${value}</span><br>`)}</div>`)}</div>`,
  ),
  kit(
    'kit-cards-with-bar-and-menu',
    (list) =>
      `<div class="grid">${each(list, ({ title, facts }) => `<div class="tile"><div class="tile-top"><label><input type="checkbox"></label>${titleIn(title, 'div', ' class="tile-name"')}<div class="menu"><button aria-haspopup="true">⋮</button><ul role="menu" hidden><li>عرض</li><li>حذف</li></ul></div></div><div class="tile-body">${lines(facts, ({ label, value }) => `<div class="kv"><span>${label}</span><strong>${value}</strong></div>`)}</div></div>`)}</div>`,
  ),
];

export const kits: readonly Transform[] = [
  ...gridKits,
  ...cardKits,
  ...looseKits,
  ...bareKits,
  ...spokenKits,
  ...frames,
];
