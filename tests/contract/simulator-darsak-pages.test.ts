import { Window } from 'happy-dom';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, placeOf, type Place } from '../platforms/darsak/addresses.ts';
import type { Layout, UrlSkin } from '../platforms/darsak/control.ts';
import { ask } from '../platforms/http/ask.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';

/** The other pages of the simulated Darsak (darsak-facts 9.4 to 9.9) against the model they are rendered from. */

const host = 'darsak.gov.jo';
const layouts = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'] as const satisfies readonly Layout[];
const skins = ['U1', 'U2', 'U3', 'U4'] as const satisfies readonly UrlSkin[];

describe('the other pages of the simulated Darsak', () => {
  let platforms: Platforms;
  /** What the address shows: of the one-page skin, what its script fetches. */
  const get = async (place: Place, skin: UrlSkin = 'U1'): Promise<Document> => {
    const address =
      skin === 'U3'
        ? addressOf(skin, { ...place, isFragment: true }).replace('&rows=1', '')
        : addressOf(skin, place);
    const answer = await ask(platforms.ports.darsak, address, { host });
    expect([address, answer.status]).toEqual([address, 200]);
    const window = new Window({ url: `https://${host}${address}` });
    window.document.write(answer.body);
    return window.document as unknown as Document;
  };
  const textOf = (document: Document): string => document.body.textContent.replace(/\s+/gu, ' ');
  const missing = (document: Document, texts: readonly string[]): string[] => {
    const text = textOf(document);
    return texts.filter((one) => !text.includes(one));
  };

  beforeAll(async () => {
    platforms = await startPlatforms({ today: '2026-11-23' });
  });
  afterEach(() => platforms.control.darsak.reset());
  afterAll(() => platforms.close());

  it('understands every address it writes, in every skin', () => {
    const places: Place[] = [
      { page: 'sections' },
      { page: 'roster', id: 481, part: 2 },
      { page: 'lessons', tab: 'أيلول' },
      { page: 'lesson', id: 9904 },
      { page: 'submissions', id: 55, part: 3, isFragment: true },
      { page: 'activity', id: 484 },
      { page: 'overview' },
      { page: 'teachers', part: 2 },
    ];
    for (const skin of skins)
      for (const place of places) {
        // A fragment of the address never reaches the server: the one-page skin asks for its view.
        const asked = skin === 'U3' ? { ...place, isFragment: true } : place;
        const read = placeOf(new URL(addressOf(skin, asked), `https://${host}`));
        expect({ skin, ...read }).toEqual({ skin, part: 1, isFragment: false, ...asked });
      }
    expect(placeOf(new URL(`https://${host}/somewhere/else`))).toBeNull();
  });

  it.each(layouts)(
    "shows a teacher's lessons, each lesson and who watched it in layout %s",
    async (layout) => {
      platforms.control.darsak.set({ signedInAs: 'math1', layout, pageSize: 50 });
      const lessons = platforms.model.lessons.filter(({ teacher }) => teacher === 'math1');
      expect(lessons).toHaveLength(18);
      const document = await get({ page: 'lessons' });
      expect(document.querySelector('.simulation')).not.toBeNull();
      // Months as tabs show one month alone.
      if (layout !== 'V6')
        expect(
          missing(
            document,
            lessons.map(({ title }) => title),
          ),
        ).toEqual([]);
      else expect(document.querySelectorAll('[role=tab]').length).toBeGreaterThan(1);
      const [lesson] = lessons;
      const one = await get({ page: 'lesson', id: lesson?.id ?? 0 });
      expect(missing(one, [lesson?.title ?? '', lesson?.subject ?? '', lesson?.grade ?? ''])).toEqual([]);
      expect(one.querySelectorAll('video, iframe')).toHaveLength(1);
      const viewers = await get({ page: 'viewers', id: lesson?.id ?? 0, isFragment: true });
      const students = lesson?.relations.flatMap((relation) => relation.students) ?? [];
      expect(viewers.querySelectorAll('tbody tr')).toHaveLength(students.length);
    },
  );

  it.each(layouts)(
    'shows assignments, tests, who handed in and the activity in layout %s',
    async (layout) => {
      platforms.control.darsak.set({ signedInAs: 'math1', layout, pageSize: 50 });
      const assignments = platforms.model.darsakAssignments.filter(
        ({ relation }) => relation.teacher === 'math1',
      );
      const titles = assignments.map(({ title }) => title);
      expect(missing(await get({ page: 'assignments' }), titles)).toEqual([]);
      const tests = assignments.filter(({ type }) => type === 'test').map(({ title }) => title);
      expect(missing(await get({ page: 'tests' }), tests)).toEqual([]);
      const [first] = assignments;
      const names = first?.relation.students.map(({ name }) => name) ?? [];
      expect(names.length).toBeGreaterThan(20);
      expect(missing(await get({ page: 'submissions', id: first?.id ?? 0 }), names)).toEqual([]);
      const activity = await get({ page: 'activity', id: first?.relation.id ?? 0 });
      // A chart shows nobody.
      if (layout === 'V6') expect(missing(activity, names)).toEqual(names);
      else expect(missing(activity, names)).toEqual([]);
    },
  );

  it.each(layouts)(
    "shows a principal's school and teachers in layout %s, and no teacher's pages",
    async (layout) => {
      platforms.control.darsak.set({ signedInAs: 'principal', layout, pageSize: 50 });
      const { overview, teacherActivity } = platforms.model;
      expect([overview.length, teacherActivity.length]).toEqual([12, 16]);
      expect(
        missing(
          await get({ page: 'overview' }),
          overview.map(({ homeroom }) => homeroom),
        ),
      ).toEqual([]);
      expect(
        missing(
          await get({ page: 'teachers' }),
          teacherActivity.map(({ name }) => name),
        ),
      ).toEqual([]);
      const answer = await ask(platforms.ports.darsak, '/teachers/lessons', { host });
      expect(answer.status).toBe(404);
    },
  );

  it.each(skins)('answers under the addresses of skin %s alike', async (skin) => {
    platforms.control.darsak.set({ signedInAs: 'math1', urlSkin: skin });
    const document = await get({ page: 'sections' }, skin);
    const links = [...document.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'));
    const [relation] = platforms.model.relations.filter(({ teacher }) => teacher === 'math1');
    expect(links[0]).toBe(addressOf(skin, { page: 'roster', id: relation?.id ?? 0 }));
    const roster = await get({ page: 'roster', id: relation?.id ?? 0 }, skin);
    expect(roster.querySelectorAll('tbody tr')).toHaveLength(relation?.students.length ?? 0);
  });

  it.each([0, 1, 5, 28, 45, 61])('cuts or fills a roster to %d', async (rosterSize) => {
    platforms.control.darsak.set({ signedInAs: 'math1', rosterSize });
    const [relation] = platforms.model.relations.filter(({ teacher }) => teacher === 'math1');
    const roster = await get({ page: 'roster', id: relation?.id ?? 0 });
    expect(roster.querySelectorAll('tbody tr')).toHaveLength(rosterSize);
  });

  it('leaves the traces of a framework, and shows skeletons while a page loads', async () => {
    platforms.control.darsak.set({ signedInAs: 'math1', look: 'livewire' });
    expect((await get({ page: 'lessons' })).querySelectorAll('[wire\\:key]').length).toBeGreaterThan(10);
    platforms.control.darsak.set({ look: 'vue' });
    expect((await get({ page: 'lessons' })).querySelectorAll('[data-v-3c1f9a]').length).toBeGreaterThan(10);
    platforms.control.darsak.set({ look: 'datatables' });
    expect((await get({ page: 'lessons' })).querySelectorAll('table.dataTable')).toHaveLength(1);
    platforms.control.darsak.set({ look: 'plain', fill: 'late' });
    const late = await get({ page: 'lessons' });
    expect([late.querySelectorAll('.skeleton').length, late.querySelectorAll('table').length]).toEqual([
      3, 0,
    ]);
  });
});
