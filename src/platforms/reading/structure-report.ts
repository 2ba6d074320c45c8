import { childrenOf } from '../own-parts.ts';
import { clean, keyWithoutArticle } from './words/text.ts';
import { isDay, isIdLike, isNameLike } from './words/values.ts';
import type { HeaderIndex } from './words/vocabulary.ts';
import { frameBody, shownRoots } from './page/shown-roots.ts';

/**
 * The structure of a page without anything that stands in it: tags, classes, roles, counts, and headers as far as we
 * know their words. A volunteer may send it, so it is built from lists of words of ours alone: whatever is not
 * in them is left out, wherever on the page it stood.
 */
export interface StructureReport {
  readonly kind: 'mutabiq-structure';
  readonly schema: 1;
  /** Segments of the address; a number is `N`, a word that is not ours `x`. */
  readonly address: string;
  readonly lists: readonly ListStructure[];
  readonly outline: readonly Node[];
}

export interface ListStructure {
  readonly shape: 'table' | 'aria';
  readonly rows: number;
  readonly headRows: number;
  /** Field that the vocabulary knows the header as; `?` for another text, empty for none. */
  readonly headers: readonly string[];
  /** The same headers word by word, «رقم ? الطالب»: what is none of our words is `?`. */
  readonly headerTexts: readonly string[];
}

/** An element and its likes among its siblings. */
export interface Node {
  readonly tag: string;
  readonly classes?: readonly string[];
  readonly role?: string;
  /** What sort of text stands in it, and which of our words labels it: «nationalId: a number». */
  readonly holds?: string;
  /** Its children stand in its open shadow root, or in the document of a frame. */
  readonly within?: 'shadow root' | 'frame';
  readonly times?: number;
  readonly children?: readonly Node[];
}

const words = new Set(
  `a abbr academic accordion action actions active activity add address admin align all alert app area article aside assignment assignments attendance auto avatar b back badge banner bar base bdi bg block body bold border bordered bottom box br breadcrumb btn button buttons canvas caption card cards cell center check checkbox child chip class classes clear code col colgroup collapse color column columns component compact container content control count current custom d danger dark dashboard data datatable datatables date dd default deck default details dialog disabled div divider dl dropdown dt edit em empty end even exam exams expand fa field fieldset figure filter first fixed flex float flush font foot footer form fw g gap gray grade grades grid group gutter h1 h2 h3 h4 h5 h6 head header heading height hidden home horizontal hover icon icons id iframe image img index info inline inner input item items justify k label labels large last layout lead left legend lesson lessons lg li light line link links list lists loading lock lg main margin mark mat mb md mdc me media menu message messages middle modal more mr ms mt muted name nav navbar navigation next no none number odd ol option options outer outline p padding page pager paginate paginator pagination pane panel parent pb photo picture pl placeholder pr prev previous primary profile progress pt px py q relation relations report reports required responsive right role root rounded row rows s school search secondary section sections select selected shadow sidebar size skeleton sm small sort sortable sorting span spinner start state status sticky strip striped strong student students sub subject subjects success summary table tab tabs tag tbody td teacher teachers text tfoot th thead time title toggle toolbar tools top total tr u ul user users v value vertical video view visible w warning white widget width wrap wrapper x xl xs`.split(
    ' ',
  ),
);
const tags = new Set(
  `a abbr article aside b bdi body button canvas caption col colgroup dd details dialog div dl dt em fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label legend li main nav ol option p section select small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul video`.split(
    ' ',
  ),
);
const roles = new Set(
  'alert button cell columnheader dialog grid gridcell group heading link list listbox listitem menu menuitem navigation option presentation row rowgroup rowheader search status tab table tablist tabpanel toolbar treegrid'.split(
    ' ',
  ),
);

/** A name made of our words, apart by hyphens, underscores or capitals: others of its parts become `x`. */
const known = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .map((part) => (words.has(part) ? part : /^\d{1,2}$/.test(part) ? 'n' : 'x'))
    .join('-');

/**
 * Words of which headers are made and no name is: so that a header nobody knows can be told by its parts. Not the words of
 * the vocabulary, some of which are names by themselves («رائد الصف»).
 */
const ownWords = new Map(
  `رقم الأرقام اسم الطالبة الطلبة الطلاب الطالبات المتعلم المتعلمين التلميذ الدارس المشترك المنتسب العضو المستخدم المعلم المعلمة مربي الصف الصفوف الشعبة الشعب المرحلة المستوى المسار الفرع التخصص المادة المبحث المساق الدرس الوحدة الواجب الاختبار الامتحان التقويم النشاط المدرسة المديرية القيد الهوية الوطني الشخصي الجلوس الملف الرمز المعرف التسلسل التسلسلي المتسلسل ترقيم تاريخ الولادة مكان التسجيل الالتحاق التسليم النشر الاستحقاق الجنس النوع الجنسية الحالة حالة ملاحظة ملاحظات الهاتف الجوال البريد الإلكتروني العنوان ولي الأمر قريب عدد نسبة مجموع معدل متوسط الترتيب العلامة العلامات الدرجة النتيجة التقدير الحضور الغياب التأخر الدخول آخر وقت مدة المشاهدة المشاهدات التفاعل الإنجاز الرباعي الثلاثي الأول الثاني الثالث الرابع الأخير الأب الجد العائلة الأم بالعربية بالإنجليزية number no id name names full first second third last family father student students pupil learner teacher class grade section subject lesson assignment exam test status gender sex date birth age phone mobile email address total count average mark marks score result attendance absence login time remarks notes serial code national`
    .split(' ')
    .map((word) => [keyWithoutArticle(word), word]),
);
const inOwnWords = (text: string): string =>
  text
    .split(/[\s/]+/)
    .slice(0, 8)
    .map((word) => ownWords.get(keyWithoutArticle(word)) ?? '?')
    .join(' ');

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'OPTION']);
const deepest = 14;
const widest = 30;

/** The sort of a value; nothing of the value itself. */
const sortOf = (text: string): string | null =>
  isNameLike(text) ? 'a name' : isIdLike(text) ? 'a number' : isDay(text) ? 'a day' : null;

const heldBy = (element: Element, headers: HeaderIndex): string | null => {
  const text = clean(
    [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' '),
  );
  if (text === '' || text.length > 160) return null;
  const whole = headers.fieldOf(text.replace(/\s*[:：]$/, '')) ?? sortOf(text);
  if (whole !== null) return whole;
  const [, label = '', value = ''] = /^([^:：]{2,40})[:：]\s*(.+)$/.exec(text) ?? [];
  const said = [label === '' ? null : headers.fieldOf(label), sortOf(value)].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(': ');
};

/** Where an element's children stand. */
const insideOf = (
  element: Element,
): { readonly root: ParentNode; readonly within: 'shadow root' | 'frame' | null } => {
  if (element.shadowRoot !== null) return { root: element.shadowRoot, within: 'shadow root' };
  const frame = element.tagName === 'IFRAME' ? frameBody(element as HTMLIFrameElement) : null;
  return frame === null ? { root: element, within: null } : { root: frame, within: 'frame' };
};

const nodesIn = (parent: ParentNode, depth: number, headers: HeaderIndex): Node[] => {
  if (depth > deepest) return [];
  const nodes: { node: Node; mark: string; times: number }[] = [];
  for (const child of childrenOf(parent)) {
    if (silent.has(child.tagName)) continue;
    const tag = child.tagName.toLowerCase();
    const role = child.getAttribute('role');
    const classes = [...child.classList].slice(0, 6).map(known);
    const { root, within } = insideOf(child);
    const children = nodesIn(root, depth + 1, headers);
    const holds = heldBy(child, headers);
    const node: Node = {
      tag: tags.has(tag) ? tag : known(tag),
      ...(classes.length > 0 && { classes }),
      ...(role !== null && roles.has(role) && { role }),
      ...(holds !== null && { holds }),
      ...(within !== null && { within }),
      ...(children.length > 0 && { children }),
    };
    const mark = JSON.stringify(node);
    const before = nodes.at(-1);
    // Rows are alike: one of them, and how many.
    if (before?.mark === mark) before.times++;
    else nodes.push({ node, mark, times: 1 });
  }
  return nodes.slice(0, widest).map(({ node, times }) => (times > 1 ? { ...node, times } : node));
};

const listsOf = (doc: Document, headers: HeaderIndex): ListStructure[] =>
  shownRoots(doc.body)
    .flatMap((root) => [...root.querySelectorAll('table,[role=table],[role=grid],[role=treegrid]')])
    .slice(0, 20)
    .map((list) => {
      const rows = [...list.querySelectorAll('tr,[role=row]')];
      // A header in front of each row is none of a column.
      const heads = rows.filter(
        ({ children }) =>
          children.length > 0 &&
          [...children].every((cell) => cell.matches('th:not([scope=row]),[role=columnheader]')),
      );
      const texts = [...((heads.at(-1) ?? rows[0])?.children ?? [])]
        .slice(0, 40)
        .map((cell) => clean(cell.textContent));
      return {
        shape: list.tagName === 'TABLE' ? 'table' : 'aria',
        rows: rows.length,
        headRows: heads.length,
        headers: texts.map((text) => (text === '' ? '' : (headers.fieldOf(text) ?? '?'))),
        headerTexts: texts.map((text) => (text === '' ? '' : inOwnWords(text))),
      };
    });

/** Reads nothing but structure; the page is not changed. */
export const structureReport = (doc: Document, url: URL, headers: HeaderIndex): StructureReport => ({
  kind: 'mutabiq-structure',
  schema: 1,
  address: `${url.pathname}${url.hash.startsWith('#/') ? url.hash : ''}`
    .split(/[/?#&=]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? 'N' : known(part)))
    .join('/'),
  lists: listsOf(doc, headers),
  outline: nodesIn(doc.body, 0, headers),
});
