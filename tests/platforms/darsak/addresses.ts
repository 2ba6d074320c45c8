import type { UrlSkin } from './control.ts';

/** The pages of the simulated Darsak and their addresses in four skins: real addresses are unknown (darsak-facts 9.1). */

export type PageName =
  | 'sections'
  | 'roster'
  | 'lessons'
  | 'lesson'
  | 'viewers'
  | 'assignments'
  | 'tests'
  | 'submissions'
  | 'activity'
  | 'overview'
  | 'teachers';

export interface Place {
  readonly page: PageName;
  /** Of a relation, a lesson or an assignment. */
  readonly id?: number;
  /** 1 is the first. */
  readonly part?: number;
  /** The rows alone, as a page's own script asks for them. */
  readonly isFragment?: boolean;
  /** Choice of a tab: a month or a state. */
  readonly tab?: string;
}

/** `:id` stands for the number; the longest pattern that fits is meant. */
const paths: Readonly<Record<'U1' | 'U2' | 'U3' | 'U4', Readonly<Record<PageName, string>>>> = {
  U1: {
    sections: '/teachers/relations',
    roster: '/teachers/relations/:id/students',
    lessons: '/teachers/lessons',
    lesson: '/teachers/lessons/:id',
    viewers: '/teachers/lessons/:id/viewers',
    assignments: '/teachers/assignments',
    tests: '/teachers/exams',
    submissions: '/teachers/assignments/:id/submissions',
    activity: '/teachers/reports/interaction/:id',
    overview: '/principals/overview',
    teachers: '/principals/teachers',
  },
  U2: {
    sections: '/teacher/classes',
    roster: '/teacher/classes/:id/students',
    lessons: '/teacher/lessons',
    lesson: '/teacher/lessons/:id',
    viewers: '/teacher/lessons/:id/viewers',
    assignments: '/teacher/homework',
    tests: '/teacher/tests',
    submissions: '/teacher/homework/:id',
    activity: '/teacher/reports/attendance/:id',
    overview: '/school',
    teachers: '/school/teachers',
  },
  U3: {
    sections: '/t',
    roster: '/t/:id/students',
    lessons: '/l',
    lesson: '/l/:id',
    viewers: '/l/:id/viewers',
    assignments: '/a',
    tests: '/x',
    submissions: '/a/:id',
    activity: '/r/:id',
    overview: '/s',
    teachers: '/s/people',
  },
  U4: {
    sections: 'Teacher/Relations/index',
    roster: 'Teacher/Relations/students',
    lessons: 'Teacher/Lessons/index',
    lesson: 'Teacher/Lessons/view',
    viewers: 'Teacher/Lessons/viewers',
    assignments: 'Teacher/Assignments/index',
    tests: 'Teacher/Exams/index',
    submissions: 'Teacher/Assignments/submissions',
    activity: 'Teacher/Reports/interaction',
    overview: 'Principal/School/overview',
    teachers: 'Principal/School/teachers',
  },
};

const query = (place: Place): string[] => [
  ...(place.tab === undefined ? [] : [`tab=${encodeURIComponent(place.tab)}`]),
  ...(place.part === undefined ? [] : [`page=${place.part}`]),
];
const joined = (path: string, parts: readonly string[]): string =>
  parts.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${parts.join('&')}`;

/** Path with query or fragment, as a link of the page has it. */
export const addressOf = (skin: UrlSkin, place: Place): string => {
  const path = paths[skin][place.page].replace(':id', String(place.id ?? ''));
  switch (skin) {
    case 'U1':
    case 'U2':
      return joined(`${path}${place.isFragment ? '/rows' : ''}`, query(place));
    case 'U3':
      return place.isFragment
        ? joined(`/app/view?to=${encodeURIComponent(path)}&rows=1`, query(place))
        : joined(`/app#${path}`, query(place));
    case 'U4':
      return joined(
        `/index.php?r=${path}${place.id === undefined ? '' : `&id=${place.id}`}${place.isFragment ? '&rows=1' : ''}`,
        query(place),
      );
  }
};

const fitting = (skin: UrlSkin, path: string): Place | null => {
  for (const [page, pattern] of Object.entries(paths[skin]) as [PageName, string][]) {
    const found = new RegExp(`^${pattern.replace(':id', '(\\d+)')}$`, 'u').exec(path);
    if (found) return { page, ...(found[1] !== undefined && { id: Number(found[1]) }) };
  }
  return null;
};

/** What an address means, in whichever skin; null: no page of ours. */
export const placeOf = (url: URL): Place | null => {
  const { pathname, searchParams } = url;
  const isRows = pathname.endsWith('/rows');
  const path = isRows ? pathname.slice(0, -'/rows'.length) : pathname;
  const id = Number(searchParams.get('id') ?? Number.NaN);
  const place =
    pathname === '/app/view'
      ? fitting('U3', searchParams.get('to') ?? '')
      : pathname === '/index.php'
        ? fitting('U4', searchParams.get('r') ?? '')
        : (fitting('U1', path) ?? fitting('U2', path));
  if (!place) return null;
  const tab = searchParams.get('tab');
  return {
    ...place,
    ...(Number.isInteger(id) && { id }),
    part: Math.max(1, Number(searchParams.get('page') ?? 1) || 1),
    isFragment: isRows || searchParams.get('rows') === '1',
    ...(tab !== null && { tab }),
  };
};
