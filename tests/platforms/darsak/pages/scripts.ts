import { raw, type Html } from '../../http/html.ts';

/** The pages' own behaviour, as plain scripts. */

const script = (code: string): Html => raw(`<script>${code}</script>`);

/** Half-loaded page: the rows are fetched after the delay and the skeleton goes; null: never. */
export const fillScript = (address: string, afterMs: number | null): Html =>
  script(
    afterMs === null
      ? ''
      : `setTimeout(async () => {
  const answer = await fetch(${JSON.stringify(address)});
  document.querySelector('[data-rows]').innerHTML = await answer.text();
  document.querySelector('[data-skeleton]').remove();
  document.querySelector('[data-late]').hidden = false;
}, ${afterMs});`,
  );

/** A page whose whole content comes later, with the scripts that belong to it; null: never. */
export const lateScript = (address: string, afterMs: number | null): Html =>
  script(
    afterMs === null
      ? ''
      : `setTimeout(async () => {
  const answer = await fetch(${JSON.stringify(address)});
  const place = document.querySelector('[data-late]');
  place.innerHTML = await answer.text();
  for (const old of place.querySelectorAll('script:not([type])')) {
    const fresh = document.createElement('script');
    fresh.textContent = old.textContent;
    old.replaceWith(fresh);
  }
}, ${afterMs});`,
  );

/** Livewire-like paging: rows change in place, the address stays. */
export const livewireScript = (last: number): Html =>
  script(`{
  const root = document.querySelector('[wire\\\\:id]');
  const shown = root.querySelector('[data-page]');
  const [previous, next] = root.querySelectorAll('button');
  let current = 1;
  const go = async (step) => {
    const wanted = current + step;
    if (wanted < 1 || wanted > ${last}) return;
    const answer = await fetch(root.dataset.source + (root.dataset.source.includes('?') ? '&' : '?') + 'page=' + wanted, { headers: { 'X-Livewire': 'true' } });
    root.querySelector('[data-rows]').innerHTML = await answer.text();
    current = wanted;
    shown.textContent = String(current);
    previous.disabled = current === 1;
    next.disabled = current === ${last};
  };
  previous.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
}`);

/** "More": the next rows are added below. */
export const moreScript = (): Html =>
  script(`{
  const button = document.querySelector('[data-more]');
  let current = 1;
  button && button.addEventListener('click', async () => {
    current += 1;
    const answer = await fetch(button.dataset.more + (button.dataset.more.includes('?') ? '&' : '?') + 'page=' + current);
    document.querySelector('[data-rows]').insertAdjacentHTML('beforeend', await answer.text());
    if (current >= Number(button.dataset.last)) button.remove();
  });
}`);

/** Client-side pager: rows of other pages are taken out of the document, as DataTables does. */
export const tablePagerScript = (): Html =>
  script(`{
  const table = document.querySelector('#datatable');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const size = Number(table.dataset.pageLength);
  const last = Math.max(1, Math.ceil(rows.length / size));
  const bar = document.createElement('div');
  bar.className = 'dataTables_info';
  const info = document.createElement('span');
  const next = document.createElement('button');
  const previous = document.createElement('button');
  previous.type = next.type = 'button';
  previous.className = next.className = 'btn paginate_button';
  previous.textContent = 'السابق';
  next.textContent = 'التالي';
  let current = 1;
  const show = () => {
    const from = (current - 1) * size;
    const part = rows.slice(from, from + size);
    body.replaceChildren(...part);
    info.textContent = 'إظهار ' + (from + 1) + ' إلى ' + (from + part.length) + ' من أصل ' + rows.length + ' مدخل ';
    previous.disabled = current === 1;
    next.disabled = current === last;
  };
  previous.addEventListener('click', () => { current -= 1; show(); });
  next.addEventListener('click', () => { current += 1; show(); });
  if (rows.length > 0) { bar.append(info, previous, next); table.after(bar); show(); }
}`);

/** The one-page application: fetches what the fragment names, and runs the scripts that come with it. */
export const appScript = (first: string): Html =>
  script(`{
  const app = document.querySelector('#app');
  let asked = 0;
  const show = async () => {
    const mine = ++asked;
    const [to, query] = (location.hash.slice(1) || ${JSON.stringify(first)}).split('?');
    app.innerHTML = '<div class="skeleton" aria-hidden="true"></div><p role="status">جارٍ التحميل…</p>';
    const answer = await fetch('/app/view?to=' + encodeURIComponent(to) + (query ? '&' + query : ''));
    const text = await answer.text();
    if (mine !== asked) return;
    app.innerHTML = text;
    for (const old of app.querySelectorAll('script:not([type])')) {
      const fresh = document.createElement('script');
      fresh.textContent = old.textContent;
      old.replaceWith(fresh);
    }
  };
  addEventListener('hashchange', show);
  show();
}`);

/** Tabs of a lesson: the viewers are fetched when their tab is opened for the first time. */
export const viewersScript = (): Html =>
  script(`{
  const tabs = [...document.querySelectorAll('button[data-pane]')];
  for (const tab of tabs) tab.addEventListener('click', async () => {
    for (const other of tabs) {
      other.classList.toggle('active', other === tab);
      other.setAttribute('aria-selected', String(other === tab));
      document.querySelector('[data-tab="' + other.dataset.pane + '"]').hidden = other !== tab;
    }
    const pane = document.querySelector('[data-tab="' + tab.dataset.pane + '"]');
    if (tab.dataset.source && pane.childElementCount === 0) {
      pane.innerHTML = '<div class="skeleton" aria-hidden="true"></div>';
      pane.innerHTML = await (await fetch(tab.dataset.source)).text();
    }
  });
}`);

/** Counters that change every five seconds, as polled ones do. */
export const countersScript = (): Html =>
  script(`{
  let step = 0;
  setInterval(() => {
    step += 1;
    const shown = document.querySelector('[data-counter="present"]');
    if (shown) shown.textContent = String(300 + (step % 7));
  }, 5000);
}`);

/** Of a table only the rows in view are there (`keeps`: or were), as grids do that draw thousands. */
export const scrolledScript = (keeps: boolean): Html =>
  script(`{
  const body = document.querySelector('[data-rows]');
  const box = body.closest('.table-responsive');
  const rows = [...body.rows];
  const height = 40;
  const space = (count) => {
    const row = document.createElement('tr');
    row.style.height = count * height + 'px';
    return row;
  };
  box.style.cssText = 'height: 320px; overflow: auto';
  for (const row of rows) row.style.height = height + 'px';
  let shown = 0;
  const draw = () => {
    const first = Math.max(0, Math.floor(box.scrollTop / height) - 2);
    const last = Math.min(rows.length, first + 12);
    if (!${String(keeps)}) body.replaceChildren(space(first), ...rows.slice(first, last), space(rows.length - last));
    else if (last > shown) body.replaceChildren(...rows.slice(0, (shown = last)));
  };
  box.addEventListener('scroll', draw);
  draw();
}`);
