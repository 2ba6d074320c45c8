import type { Expected, PageMeta } from '../expected.ts';

/** One page of the corpus, before it is written to its folder. */
export interface MadePage {
  readonly slug: string;
  readonly html: string;
  readonly meta: PageMeta;
  readonly expected: Expected;
  /** What the page is to prove. */
  readonly notes: string;
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const darsakUrl = (path: string): string => `https://darsak.gov.jo${path}`;

/** A Darsak page around its content, with a menu that names other pages and sections. */
export const darsakPage = (content: string, title = 'منصة درسك التعليمية'): string => `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head>
<body><div class="sim-banner">محاكاة: بيانات مخترعة</div>
<nav class="navbar"><span class="_auth_user_fullname">هدى سالم يوسف الرفاعي</span><ul class="nav"><li><a href="/teachers/relations">العلاقات التدريسية</a></li><li><a href="/teachers/relations/482/students">الصف السابع-ب</a></li><li><a href="/teachers/lessons">الدروس</a></li></ul></nav>
<div class="container"><div class="content">
${content}
</div></div>
<footer>وزارة التربية والتعليم</footer></body></html>
`;

export const row = (cells: readonly string[], tag = 'td', attributes = ''): string =>
  `<tr${attributes}>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

export const table = (
  heads: readonly string[],
  rows: readonly string[],
  options: { readonly caption?: string; readonly attributes?: string; readonly foot?: string } = {},
): string =>
  `<table${options.attributes ?? ''}>${options.caption === undefined ? '' : `<caption>${options.caption}</caption>`}
<thead>${row(heads, 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</thead>
<tbody>
${rows.join('\n')}
</tbody>${options.foot === undefined ? '' : `<tfoot>${options.foot}</tfoot>`}</table>`;
