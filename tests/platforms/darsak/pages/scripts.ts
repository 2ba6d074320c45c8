import type { Html } from '../../http/html.ts';
import { script } from './layout.ts';

/** The pages' own behaviour, as plain scripts. */

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
    const answer = await fetch(root.dataset.source + '?page=' + wanted, { headers: { 'X-Livewire': 'true' } });
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
    const answer = await fetch(button.dataset.more + '?page=' + current);
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
