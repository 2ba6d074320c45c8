import { describe, expect, it } from 'vitest';
import { ajyalProfile } from './ajyal/profile.ts';
import { darsakProfile } from './darsak/profile.ts';
import { contentsOf, readOverlayFile } from './overlay-file.ts';
import { openemisProfile } from './profile-openemis.ts';

const profiles = [darsakProfile, openemisProfile, ajyalProfile];
const read = (value: unknown) => readOverlayFile(JSON.stringify(value), profiles);
const hint = { value: '^سجل', evidence: 'likely', seen: '2026-11-23' };

describe('a file of corrections', () => {
  it('is counted', () => {
    const file = {
      schema: 1,
      id: 'darsak',
      title: 'مديرية',
      kinds: { 'teacher.roster': { text: [hint], path: [{ ...hint, value: '/liste' }] } },
      headers: { studentName: 'اسم المتعلم' },
    };
    expect(read(file)).toMatchObject({ ok: true, value: { hints: 2, words: 1, lists: 0, dropped: [] } });
  });

  it('names each field that cannot be used, and why', () => {
    const bad = [
      { ...hint, value: '(a+)+$' },
      { ...hint, value: '(' },
      { ...hint, value: '' },
      { ...hint, evidence: 'sure' },
      { ...hint, seen: 'yesterday' },
      { ...hint, value: 'x'.repeat(301) },
    ];
    const answer = read({
      schema: 1,
      id: 'darsak',
      kinds: { 'teacher.roster': { text: [hint, ...bad], path: 'x' }, 'teacher.unknown': {} },
      headers: { studentName: '', nobody: 'x', grade: 7 },
      displayName: [{ ...hint, value: 'a{b}' }],
      lists: [{ kind: 'teacher.roster' }],
    });
    expect(answer.ok && answer.value.dropped.map(({ at, why }) => `${at} ${why}`).sort()).toEqual(
      [
        'displayName[0] bad-selector',
        'headers.grade no-list',
        'headers.nobody unknown-field',
        'headers.studentName empty',
        'kinds.teacher.roster.path no-list',
        'kinds.teacher.roster.text[1] slow-pattern',
        'kinds.teacher.roster.text[2] bad-pattern',
        'kinds.teacher.roster.text[3] empty',
        'kinds.teacher.roster.text[4] bad-evidence',
        'kinds.teacher.roster.text[5] bad-date',
        'kinds.teacher.roster.text[6] too-long',
        'kinds.teacher.unknown unknown-kind',
        'lists[0] bad-list',
      ].sort(),
    );
    expect(answer).toMatchObject({ ok: true, value: { hints: 1, words: 0, lists: 0 } });
  });

  it.each([
    ['not-json', 'no json'],
    ['not-overlay', '[]'],
    ['not-overlay', '{"schema":"1","id":"darsak"}'],
    ['newer-schema', '{"schema":2,"id":"darsak"}'],
    ['unknown-platform', '{"schema":1,"id":"noor"}'],
    ['nothing-usable', '{"schema":1,"id":"darsak","headers":{"nobody":"x"}}'],
    ['too-large', `"${'x'.repeat(200_001)}"`],
  ])('is refused: %s', (error, text) =>
    expect(readOverlayFile(text, profiles)).toEqual({ ok: false, error }),
  );

  it('of another platform adds nothing', () =>
    expect(contentsOf(openemisProfile, { schema: 1, id: 'darsak' })).toBeNull());
});
