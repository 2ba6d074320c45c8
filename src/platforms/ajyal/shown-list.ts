import type { ShownList } from '../../core/files/shown-list.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { cellText } from '../reading/lists/grid.ts';
import type { ReadList } from '../reading/completeness/count-list.ts';
import { clean } from '../reading/words/text.ts';
import { headerWords, type Field } from '../reading/words/vocabulary.ts';

const wordFor = (field: Field): string => headerWords[field].split('|')[0] ?? '';

/** A column of the list as it is handed over: under its own header where that is right, or under a word we know. */
interface Column {
  readonly at: number | null;
  readonly field: Field | null;
  readonly header: string;
}

/**
 * The columns of a list, with those that nothing is read from: a person sees all of them, as she would in a file. What
 * was told apart inside one cell comes in columns of its own.
 */
const columnsOf = ({ found, headers }: ReadList): readonly Column[] => {
  const { grid, facts } = found;
  const places = new Map<Field, number | null>();
  for (const { row, values } of facts.rows)
    for (const [field, { element }] of values)
      if (!places.has(field)) {
        const at = row.cells.findIndex((cell) => cell?.contains(element) === true);
        places.set(field, at < 0 || grid.headers.length === 0 ? null : at);
      }
  const columns = grid.headers.flatMap((texts, at): Column[] => {
    const header = clean(texts.at(-1) ?? '');
    const here = [...places].flatMap(([field, place]) => (place === at ? [field] : []));
    if (here.length === 0) return [{ at, field: null, header }];
    return here.map((field) => ({
      at,
      field,
      header: headers.fieldOf(header) === field ? header : wordFor(field),
    }));
  });
  const loose = [...places].flatMap(([field, place]): Column[] =>
    place === null ? [{ at: null, field, header: wordFor(field) }] : [],
  );
  return [...columns, ...loose];
};

const rosterRows = (list: ReadList): string[][] => {
  const columns = columnsOf(list);
  return [
    columns.map(({ header }) => header),
    ...list.found.facts.rows.map(({ row, values }) =>
      columns.map(({ at, field }) => {
        if (field !== null) return values.get(field)?.text ?? '';
        const cell = at === null ? null : (row.cells[at] ?? null);
        return cell === null ? '' : cellText(cell, list.sight);
      }),
    ),
  ];
};

const sectionFields = ['grade', 'section', 'subject', 'studentCount', 'teacherName'] as const;

/** A list that was read, as the preview of files takes it; null: it is none of those that a file may hold. */
export const shownListOf = (list: ReadList, snapshot: Snapshot, platform: string): ShownList | null => {
  const { completeness, capturedAt } = snapshot;
  const base = { at: capturedAt, completeness };
  if (snapshot.kind === 'section-list')
    return {
      ...base,
      name: platform,
      rows: [
        sectionFields.map(wordFor),
        ...snapshot.data.sections.map((row) => sectionFields.map((field) => String(row[field] ?? ''))),
      ],
    };
  if (snapshot.kind !== 'section-roster') return null;
  const { grade, section, subject } = snapshot.data.section;
  const period = snapshot.academicPeriod?.label ?? null;
  // Labels with their values, one to a line, as reports write them.
  const above = Object.entries({ grade, section, subject, period }).flatMap(([field, value]) =>
    value === null ? [] : [[`${wordFor(field as Field)}: ${value}`]],
  );
  return {
    ...base,
    name: [platform, ...[grade, section].filter((part) => part !== null)].join(' — '),
    rows: [...above, ...rosterRows(list)],
  };
};
