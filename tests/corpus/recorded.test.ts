import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { openemisPageReader } from '../../src/platforms/profile-readers.ts';

/** Pages of a real OpenEMIS, where the folder of recorded answers is at hand; skipped where it is not. */
const folder = join(process.env['MUTABIQ_SHARED'] ?? '', 'openemis-captures', 'pages');

const lists = [
  ['t5_Classes_index', 'Classes/index', 'openemis.classes', 1, 'complete'],
  ['en_t5_Classes_index', 'Classes/index', 'openemis.classes', 1, 'complete'],
  ['t5_Classes_index_2025', 'Classes/index', 'openemis.classes', 0, 'unknown'],
  ['t5_Classes_view', 'Classes/view/x', 'openemis.class', 35, 'complete'],
  ['t5_Subjects_index_class3', 'Subjects/index', 'openemis.subjects', 5, 'complete'],
  ['t5_Subjects_view', 'Subjects/view/x', 'openemis.subject', 36, 'complete'],
  ['t5_Students_index', 'Students/index', 'openemis.students', 10, 'partial'],
  ['t5_Students_index_page2', 'Students/index', 'openemis.students', 10, 'partial'],
  ['en_t5_Students_index', 'Students/index', 'openemis.students', 10, 'partial'],
  ['t5_Staff_index', 'Staff/index', 'openemis.staff', 9, 'complete'],
  ['t5_Assessments_index', 'Assessments/index', 'openemis.assessments', 2, 'complete'],
] as const;
const refused = [
  ['login', 'Classes/index', 'not-signed-in'],
  ['t5_Results', 'Results', 'not-recognised'],
  ['results_grid_t5.dom', 'Results', 'not-recognised'],
] as const;

const read = (name: string, path: string) => {
  const url = new URL(`https://emis.moe.gov.jo/openemis-core/Institution/Institutions/${path}`);
  const window = new Window({ url: url.href });
  window.document.write(readFileSync(join(folder, `${name}.html`), 'utf8'));
  const doc = window.document as unknown as Document;
  const context = { now: 0, signal: new AbortController().signal };
  return {
    kind: openemisPageReader.detect(doc, url)?.kind,
    rows: openemisPageReader.locate(doc, url, context).length,
    result: openemisPageReader.read(doc, url, context),
  };
};

describe.skipIf(!existsSync(folder))('a recorded page of OpenEMIS', () => {
  it.each(lists)('%s', (name, path, kind, rows, state) => {
    const { result, ...seen } = read(name, path);
    expect(seen).toEqual({ kind, rows });
    expect(result.ok && result.value.completeness.state).toBe(state);
    expect(JSON.stringify(result)).not.toContain('eyJ');
  });

  it.each(refused)('%s is not read', (name, path, code) => {
    expect(read(name, path).result).toMatchObject({ ok: false, error: { code } });
  });
});
