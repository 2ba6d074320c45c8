import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/files/file-preview.ts';
import type { ShownList } from '../../../src/core/files/shown-list.ts';
import type { SectionRosterSnapshot, Snapshot } from '../../../src/core/snapshot.ts';
import { ajyalRecogniser } from '../../../src/platforms/ajyal/recogniser.ts';
import { shownListOf } from '../../../src/platforms/ajyal/shown-list.ts';
import { openListSession } from '../../../src/platforms/files/file-session.ts';
import { countList, type ReadList } from '../../../src/platforms/reading/completeness/count-list.ts';
import { corpusPages } from '../../corpus/folders.ts';

/** A list that a page of Ajyal showed, handed over to the preview of files: it says there what it said on the page. */

const pages = corpusPages('tests/corpus/ajyal');

const take = (slug: string): { snapshot: Snapshot; list: ShownList | null } => {
  const page = pages.find((one) => one.slug === slug);
  if (page === undefined) throw new Error(slug);
  const window = new Window({ url: page.meta.url });
  window.document.write(page.html);
  const { reading } = ajyalRecogniser().look(window.document as unknown as Document, new URL(page.meta.url), {
    now: 5,
    signal: new AbortController().signal,
  });
  if (!reading.ok) throw new Error(reading.error.code);
  const counted: ReadList[] = [];
  const snapshot = reading.value.snapshot((list) => {
    counted.push(list);
    return countList(list);
  });
  const [read] = counted;
  if (read === undefined) throw new Error('not counted');
  return { snapshot, list: shownListOf(read, snapshot, 'أجيال') };
};
const open = (list: ShownList | null) => {
  const session = list === null ? null : openListSession(list);
  if (session?.ok !== true) throw new Error('no session');
  return session.value;
};
const statement = { standsFor: 'ajyal', asOf: 5, whole: 'whole' } as const;

const rosters = pages.filter(
  ({ expected }) => expected.kind === 'teacher.roster' && (expected.rows ?? []).length > 0,
);

it('has rosters to take over', () => expect(rosters.length).toBeGreaterThanOrEqual(6));

describe.each(rosters.map(({ slug }) => slug))('%s', (slug) => {
  const { snapshot, list } = take(slug);
  const roster = snapshot as SectionRosterSnapshot;
  const session = open(list);

  it('is previewed as the list of Ajyal that it is', () => {
    const preview = session.preview(noChoices);
    expect(preview.kind).toBe('shown');
    expect(preview.looksLike).toBe('ajyal');
    expect(preview.refused).toEqual([]);
    expect(preview.shown).toEqual(roster.completeness);
    expect(preview.sheets[0]?.columns.map(({ meaning }) => meaning)).toContain('studentName');
  });

  it('becomes the same section with the same students, and stands for Ajyal', () => {
    const [taken, ...others] = session.take(noChoices, statement, 'f1');
    expect(others).toEqual([]);
    if (taken?.kind !== 'section-roster') throw new Error(String(taken?.kind));
    expect(taken.source.file?.standsFor).toBe('ajyal');
    const { label: _label, ...section } = taken.data.section;
    const { label: _shown, ...shown } = roster.data.section;
    expect(section).toEqual(shown);
    expect(taken.data.students).toEqual(roster.data.students);
  });

  it('is whole only where the page did not say that there is more', () => {
    const [taken] = session.take(noChoices, statement, 'f1');
    const { state, page } = roster.completeness;
    expect(taken?.completeness.state).toBe(state === 'partial' ? 'partial' : 'complete');
    expect(taken?.completeness.page).toEqual(page);
    expect(taken?.completeness.expected).toBe(roster.completeness.expected);
  });
});

it('takes a list of sections over, and nothing of a list of days', () => {
  const { snapshot, list } = take('relations');
  const [taken] = open(list).take(noChoices, statement, 'f1');
  if (taken?.kind !== 'section-list' || snapshot.kind !== 'section-list') throw new Error('no sections');
  const bare = (one: typeof taken) =>
    one.data.sections.map(({ grade, section, subject, studentCount }) => [
      grade,
      section,
      subject,
      studentCount,
    ]);
  expect(bare(taken)).toEqual(bare(snapshot));
  expect(take('follow-up-of-presence').list).toBeNull();
});

it('shows columns that nothing is read from, to be corrected by hand', () => {
  const columns = open(take('students-26').list).preview(noChoices).sheets[0]?.columns ?? [];
  expect(columns.find(({ header }) => header === 'هاتف اساسي')?.meaning).toBe('none');
});
