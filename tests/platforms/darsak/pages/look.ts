import { html, raw, type Html } from '../../http/html.ts';
import type { DarsakSettings } from '../control.ts';
import { scrolledScript } from './scripts.ts';

const grid = (columns: number): string =>
  `display:grid;grid-template-columns:3rem 20rem repeat(${columns - 2}, 10rem)`;

/** Puts on the traces that a framework leaves, on markup that is otherwise the same. */
export const withLook = (content: Html, settings: DarsakSettings): Html => {
  const { text } = content;
  switch (settings.look) {
    case 'plain':
      return content;
    case 'datatables':
      return raw(
        text
          .replace(
            /<table class="table/gu,
            '<table role="grid" aria-describedby="list_info" class="table dataTable no-footer',
          )
          .replace(/<tr data-id/gu, '<tr role="row" class="odd" data-id')
          .replace(
            /<th scope="col">/gu,
            '<th scope="col" class="sorting" tabindex="0" aria-controls="list">',
          ),
      );
    case 'livewire': {
      let row = 0;
      return raw(
        `<div wire:id="k3Zt9" wire:initial-data="{}">${text.replace(/<(tr|li)(?=[ >])/gu, (start) => `${start} wire:key="row-${row++}"`)}</div>`,
      );
    }
    case 'flat': {
      const columns = text.split('<th scope="col">').length - 1;
      return raw(
        text
          .replace(/<(\/?)caption>/gu, '<$1p>')
          .replace(/<\/?(?:tr|thead|tbody)(?: [^>]*)?>/gu, '')
          .replace(/<table[^>]*>\s*(<p>[^<]*<\/p>)?/gu, `$1<div style="${grid(columns)}">`)
          .replace(/<\/table>/gu, '</div>')
          .replace(/<(\/?)t[dh](?= |>)/gu, '<$1div'),
      );
    }
    case 'frame':
      return html`<iframe class="content" style="width:100%;height:70vh" srcdoc="${text}"></iframe>`;
    case 'shadow':
      return raw(`<app-view><template shadowrootmode="open">${text}</template></app-view>`);
    case 'virtual':
      return text.includes('data-rows') ? html`${content}${scrolledScript(false)}` : content;
    case 'endless':
      return text.includes('data-rows') ? html`${content}${scrolledScript(true)}` : content;
    case 'vue':
      return raw(
        `<!--[-->${text.replace(/<(div|ul|li|table|tbody|tr|td|th|h\d|p|span)(?=[ >])/gu, '$& data-v-3c1f9a')}<!--]-->`,
      );
  }
};
