import { taughtOverlay } from '../../../src/messages/taught-overlay.ts';
import { darsakProfile } from '../../../src/platforms/darsak/profile.ts';
import { layOverlays } from '../../../src/platforms/profile-overlay.ts';
import type { Profile } from '../../../src/platforms/profile.ts';
import type { Sight } from '../../../src/platforms/reading/page/sight.ts';
import { headed, named, sectionAt } from '../../../src/platforms/reading/teaching/candidates.ts';
import { addressPattern, propose } from '../../../src/platforms/reading/teaching/teach.ts';
import { teachable } from '../../../src/platforms/reading/teaching/teachable.ts';
import { clean, digitsOf, key } from '../../../src/platforms/reading/words/text.ts';
import { headerWords, indexHeaders } from '../../../src/platforms/reading/words/vocabulary.ts';

/** What a teacher who knows her section would show on the page: one name, the columns she can name, the section's text. */
export interface Shown {
  readonly name: string;
  /** What each row holds, in the order of the page: `{ nationalId: ['0000000017', …] }`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly grade: string | null;
  readonly section: string | null;
}

const same = (a: string, b: string): boolean =>
  key(a) === key(b) || (/\d/.test(key(b)) && digitsOf(a) === digitsOf(b));

/** The profile once she has shown all this; null where there was no name to point at or nothing was proposed. */
export const profileTaught = (
  shown: Shown,
  doc: Document,
  sight: Sight,
): { readonly profile: Profile; readonly count: number; readonly fields: readonly string[] } | string => {
  const wanted = key(shown.name);
  const places = named(doc, sight).map((element) => ({
    element,
    text: key(
      clean(
        [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' ') ||
          ((element as Partial<HTMLInputElement>).value ?? ''),
      ),
    ),
  }));
  // Cut off by the page, or the first of its parts; else beside something else in one text.
  const picked = (
    places.find(({ text }) => text === wanted) ??
    places.find(({ text }) => wanted.startsWith(text.replace(/\s*(?:…|\.{3})$/, ''))) ??
    places.find(({ text }) => text.includes(wanted))
  )?.element;
  if (picked === undefined) return 'no name to point at';
  const proposal = propose(picked, sight, indexHeaders(headerWords));
  if (proposal === null) return 'no list around the name';
  const fields = Object.fromEntries(
    teachable.flatMap((field) => {
      const wanted = shown.values[field] ?? [];
      const n = proposal.columns.findIndex(
        ({ samples }, at) =>
          at !== proposal.name &&
          samples.some((text) => text !== '') &&
          samples.every((text, row) => {
            const name = proposal.columns[proposal.name]?.samples[row] ?? '';
            const at = (shown.values.name ?? []).findIndex((one) => same(name, one));
            return (
              text === '' ||
              same(text, wanted[at] ?? '') ||
              (at < 0 && wanted.some((value) => same(text, value)))
            );
          }),
      );
      return wanted.length === 0 || n < 0 ? [] : [[n, field] as const];
    }),
  );
  const sections = headed(doc, sight).flatMap((element) => sectionAt(element) ?? []);
  const section = sections.find(
    (place) =>
      place.section !== null &&
      place.section === shown.section &&
      (place.grade === null || place.grade === shown.grade),
  );
  const found = { say: 'proposal' as const, proposal, path: addressPattern(new URL(doc.URL)) };
  const { overlay } = taughtOverlay(found, { fields, section: section ?? null }, 0);
  const kept = { id: 'x', layer: 'taught' as const, name: '', addedAt: 0, overlay };
  const { profile } = layOverlays(darsakProfile, [kept]);
  return { profile, count: proposal.count, fields: Object.values(fields) };
};
