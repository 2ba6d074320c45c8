import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { detectOpenemis } from './detect.ts';
import { linkParts, type LinkPart } from './link-ids.ts';

/** Whose session the page shows. Ids as text; nothing of a link but these integers is kept. */
export interface OpenemisIdentity {
  readonly host: string;
  /** `security_users.id`, the `staff_id` of teaching assignments. */
  readonly staffId: string;
  /** Of the menu; none where no school is chosen yet, several where the page leaves it open. */
  readonly institutionIds: readonly string[];
  readonly displayName: string;
  /** Two independent links agree on the user; otherwise the reading plan asks once for the name of this id. */
  readonly confirmed?: boolean;
  /** Language of the interface (`ar`, `en`, …). */
  readonly language?: string;
  /** Schools named in the role list of the header; more than one: this page shows only one of them. */
  readonly schools?: number;
}

/**
 * Who is signed in, from any page with the menu (contract D1, D2; README of the recorded answers).
 * Only the menu and breadcrumb are read: links in the content belong to other people and schools.
 *
 * Errors: `not-signed-in` on the log-in page, `not-recognised` where header or menu are missing (error pages).
 */
export function readIdentity(doc: Document, url: URL): Result<OpenemisIdentity, Problem> {
  const page = detectOpenemis(doc, url);
  if (page === 'openemis.login') return fail(problem('not-signed-in'));
  if (page === null || /\/Error\/Errors\//i.test(url.pathname))
    return fail(problem('not-recognised', 'header'));
  const links = menuLinks(doc, url);
  const profileIds = distinct(links.map(profileUser));
  const [staffId] = profileIds;
  if (staffId === undefined || profileIds.length > 1) return fail(problem('not-recognised', 'Profiles'));
  const header = doc.querySelector('.username');
  return ok({
    host: url.host,
    staffId,
    institutionIds: distinct(links.map(institution)),
    displayName: ((header?.querySelector('span') ?? header)?.textContent ?? '').replace(/\s+/gu, ' ').trim(),
    // The school menu's own link to the user is built elsewhere than the profile menu: a second, independent hint.
    confirmed: links.some((parts) => staffUser(parts) === staffId),
    language: language(doc),
    schools: schoolsOf(header),
  });
}

function menuLinks(doc: Document, url: URL): LinkPart[][] {
  const anchors = doc.querySelectorAll<HTMLAnchorElement>(
    '.left-menu a[href], #nav-menu-1 a[href], ul.breadcrumb a[href]',
  );
  return [...anchors].flatMap((anchor) => {
    const href = anchor.getAttribute('href') ?? '';
    const target = URL.canParse(href, url.href) ? new URL(href, url.href) : null;
    return target?.origin === url.origin ? [linkParts(target.pathname)] : [];
  });
}

/** `Profiles/Profiles/Personal/view/<token>` on 5.x; the 3.x line puts the token elsewhere below `Profiles`. */
function profileUser(parts: readonly LinkPart[]): string | undefined {
  if (parts[0]?.word !== 'profiles' && parts[0]?.word !== 'profile') return undefined;
  const ids = parts.find((part) => part.ids !== null)?.ids;
  return ids?.user_id ?? (parts.some(({ word }) => word === 'personal') ? ids?.id : undefined);
}

function staffUser(parts: readonly LinkPart[]): string | undefined {
  if (!parts.some(({ word }) => word === 'staffuser')) return undefined;
  return parts.find((part) => part.ids?.staff_id !== undefined)?.ids?.staff_id;
}

/**
 * `institution_id` where the token says so (5.x). A bare `id` is the school's only where the token stands for the
 * school itself: right behind `Institution/Institutions` (3.x lists), behind `dashboard`, or in the school's own view.
 */
function institution(parts: readonly LinkPart[]): string | undefined {
  const [first, second] = parts;
  if (first?.word !== 'institution' && first?.word !== 'institutions') return undefined;
  if (second?.word !== 'institutions') return undefined;
  const at = parts.findIndex((part) => part.ids !== null);
  const ids = parts[at]?.ids;
  const before = parts[at - 1]?.word ?? '';
  const ownView = first.word === 'institutions' && at === 3 && before === 'view';
  const ofSchool = at === 2 || (at === 3 && before === 'dashboard') || ownView;
  return ids?.institution_id ?? (ofSchool ? ids?.id : undefined);
}

const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

function language(doc: Document): string {
  const { lang, dir } = doc.documentElement;
  return lang.slice(0, 2).toLowerCase() || (dir === 'rtl' ? 'ar' : 'en');
}

/** The header's tooltip lists «school (role)» lines; the role is the last bracket. */
function schoolsOf(header: Element | null): number {
  const title = header?.querySelector('a[title], a[data-original-title]');
  const text = title?.getAttribute('title') || title?.getAttribute('data-original-title') || '';
  const schools = text
    .split(/<br\s*\/?>/i)
    .map((line) => /^(.+)\([^()]*\)\s*$/u.exec(line.trim())?.[1]?.trim())
    .filter((school) => school !== undefined);
  return new Set(schools).size;
}
