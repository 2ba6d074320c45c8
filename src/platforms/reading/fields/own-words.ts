import type { Chunk } from '../page/chunks.ts';
import { published } from '../words/spoken.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { key } from '../words/text.ts';
import { handedIn, isLate, wordOf } from '../words/word-of.ts';
import { isPublishState } from '../words/work-states.ts';

const clock = /^\d{1,2}:\d{2}(?::\d{2})?$/;
/** The vocabulary's words for what a lesson says of itself. */
const length = 'المدة';
const lessonWords = ['المشاهدات', 'الوحدة'];
const lessonFields: readonly string[] = ['views', 'unit'];

/** Labels what says itself what it is, where nearly every entry says so once. `headed`: columns with a header, which says more. */
export const labelOwnWords = (
  rows: readonly (readonly (readonly Chunk[])[])[],
  headed: readonly boolean[],
  headers: HeaderIndex,
): (readonly Chunk[])[][] => {
  const found = rows.map((cells) =>
    cells.flatMap((chunks, column) =>
      headed[column] === true
        ? []
        : chunks.flatMap((chunk) => {
            if (chunk.label !== null) return [];
            const word = clock.test(key(chunk.text))
              ? { label: length, text: chunk.text }
              : wordOf(chunk.text, headers);
            return word === null ? [] : { chunk, ...word };
          }),
    ),
  );
  const counts = new Map<string, number>();
  for (const own of found)
    for (const label of new Set(own.map((one) => one.label)))
      if (own.filter((one) => one.label === label).length === 1)
        counts.set(label, (counts.get(label) ?? 0) + 1);
  // «متأخر», «نشط» are said of much else: beside others that leave no doubt.
  const isDoubtful = (word: string, isOne: (text: string) => boolean): boolean =>
    found.every((own) => own.every(({ label, text }) => label !== word || isOne(text)));
  if (isDoubtful(handedIn, isLate)) counts.delete(handedIn);
  // A time is a film's length where its entry says how often it was seen, or of what unit it is.
  const ofLesson = rows.some((cells) =>
    cells.flat().some(({ label }) => label !== null && lessonFields.includes(headers.fieldOf(label) ?? '')),
  );
  if (
    isDoubtful(length, (text) => clock.test(key(text))) &&
    !ofLesson &&
    !lessonWords.some((one) => counts.has(one))
  )
    counts.delete(length);
  if (isDoubtful(published, (text) => !isPublishState(text))) counts.delete(published);
  const usual = new Set([...counts].flatMap(([label, count]) => (count * 5 >= rows.length * 4 ? label : [])));
  return rows.map((cells, n) => {
    const now = new Map(
      (found[n] ?? []).filter(({ label }) => usual.has(label)).map((one) => [one.chunk, one]),
    );
    return now.size === 0
      ? [...cells]
      : cells.map((chunks) =>
          chunks.map((chunk) => {
            const one = now.get(chunk);
            return one === undefined ? chunk : { ...chunk, label: one.label, text: one.text };
          }),
        );
  });
};
