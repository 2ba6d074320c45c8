import type { MadePage } from '../page.ts';
import { darsakUrl } from '../page.ts';

/** One page in the markup of a widely used kit, around the content that the case gives. */
export interface KitCase {
  readonly slug: string;
  readonly path: string;
  readonly body: string;
  readonly expected: MadePage['expected'];
  readonly notes: string;
  readonly title?: string;
  readonly lang?: 'ar' | 'en';
  readonly needs?: 'chromium';
  readonly head?: string;
  readonly url?: string;
}

export const kit = ({
  slug,
  path,
  body,
  expected,
  notes,
  title = 'منصة درسك',
  lang = 'ar',
  needs,
  head = '',
  url,
}: KitCase): MadePage => ({
  slug: `darsak/kit-${slug}`,
  meta: { url: url ?? darsakUrl(path), platform: 'darsak', ...(needs !== undefined && { needs }) },
  html: `<!DOCTYPE html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>
${body}
</body></html>
`,
  expected,
  notes,
});

/** A page's shell with a menu, a greeting and a foot, as single-page kits write it. */
export const shell = (content: string, greeting = 'مرحباً أ. منذر فواز البيادر'): string =>
  `<div id="app"><header class="app-bar"><button type="button" aria-label="القائمة">☰</button><a class="brand" href="/">درسك</a><div class="who"><span class="who__hello">${greeting}</span><button type="button">خروج</button></div></header>
<aside class="drawer"><ul><li><a href="/teacher/home">الرئيسية</a></li><li><a href="/teacher/classes">صفوفي</a></li><li><a href="/teacher/classes/77">الصف الخامس - ج</a></li><li><a href="/teacher/homework">الواجبات</a></li><li><a href="/teacher/reports">التقارير</a></li></ul></aside>
<main class="content">${content}</main><footer class="foot">© 2026</footer></div>`;
