import { isDay, isHint, isRecord, isSafePattern, isText, mostHints, own } from './hint-checks.ts';
import type { Hint, ListHint, Profile } from './profile.ts';
import { headerWords, type Field } from './reading/words/vocabulary.ts';

/**
 * Corrections of a profile without a release: a small JSON file whose hints and words are laid over what is shipped.
 * Checked by hand (hint-checks.ts), not with the schema of profile-schema.ts; a property test holds the two together.
 */

/** Who corrects, in the order in which corrections are laid: the later one is asked first. */
export const overlayLayers = ['directorate', 'imported', 'taught'] as const;
export type OverlayLayer = (typeof overlayLayers)[number];

/** One overlay as it is kept; `overlay` is whatever the file or the policy held, and is checked wherever it is used. */
export interface KeptOverlay {
  readonly id: string;
  readonly layer: OverlayLayer;
  /** Name of the file, or what the person called it; shown only. */
  readonly name: string;
  /** Milliseconds since the epoch; null where the browser's administrator set it. */
  readonly addedAt: number | null;
  readonly overlay: unknown;
}

export interface Overlaid {
  readonly profile: Profile;
  /** Where something was dropped: `kinds.teacher.roster.text[0]`. */
  readonly dropped: readonly string[];
}

/** An overlay that is laid, and what of it was dropped; null: it is no overlay of this profile and nothing was taken. */
export interface LaidOverlay {
  readonly kept: KeptOverlay;
  readonly dropped: readonly string[] | null;
}

export interface ProfileInForce {
  readonly profile: Profile;
  readonly laid: readonly LaidOverlay[];
}

/** Whether a text can be asked for as a CSS selector is for the browser to say; here: no braces, nothing but one line. */
const isSelector = (value: string): boolean => /^[^{}<\n]+$/.test(value);

const isField = (name: string): name is Field => Object.hasOwn(headerWords, name);

/** A list as somebody taught it; null when anything of it cannot be used. Selectors are tried where they are asked for. */
const listHint = (value: unknown, base: Profile): ListHint | null => {
  const [kind, path, rows, section, again, seen] = ['kind', 'path', 'rows', 'section', 'again', 'seen'].map(
    (name) => own(value, name),
  );
  const spec = base.kinds.find((one) => one.kind === kind);
  const fields: Partial<Record<Field, { at: string; head?: string }>> = {};
  const given = own(value, 'fields');
  for (const [name, place] of isRecord(given) ? Object.entries(given) : []) {
    const at = own(place, 'at');
    const head = own(place, 'head');
    if (!isField(name) || !isText(at, 500) || (at !== '' && !isSelector(at))) return null;
    if (head !== undefined && !isText(head, 200)) return null;
    fields[name] = { at, ...(head !== undefined && { head }) };
  }
  if (spec === undefined || !isText(path, 300) || path === '' || !isSafePattern(path)) return null;
  if (!isText(rows, 500) || !isSelector(rows) || Object.keys(fields).length === 0) return null;
  if (section !== undefined && (!isText(section, 500) || !isSelector(section))) return null;
  if (again !== undefined && !(Number.isInteger(again) && Math.abs(again as number) < 100)) return null;
  if (!isDay(seen)) return null;
  return {
    kind: spec.kind,
    path,
    rows,
    fields,
    seen,
    ...(section !== undefined && { section }),
    ...(again !== undefined && { again: again as number }),
  };
};

/**
 * Lays an overlay over a profile, field by field: a bad hint is dropped and named, not the whole overlay. Null when it is
 * no overlay of this profile at all. Only hints and words: what a kind needs is decided by this project alone.
 */
export const overlayProfile = (base: Profile, overlay: unknown): Overlaid | null => {
  if (own(overlay, 'schema') !== 1 || own(overlay, 'id') !== base.id) return null;
  const dropped: string[] = [];
  const hints = (value: unknown, where: string, isRight: (value: string) => boolean): Hint[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      dropped.push(where);
      return [];
    }
    return value.flatMap((hint: unknown, n) => {
      if (n >= mostHints || !isHint(hint, isRight)) {
        dropped.push(`${where}[${String(n)}]`);
        return [];
      }
      const { value, evidence, seen } = hint as Hint;
      return [{ value, evidence, seen }];
    });
  };
  const entries = (name: 'headers' | 'kinds'): [string, unknown][] => {
    const value = own(overlay, name);
    if (value !== undefined && !isRecord(value)) dropped.push(name);
    return isRecord(value) ? Object.entries(value) : [];
  };
  const words: Partial<Record<Field, string>> = { ...base.headers };
  for (const [field, value] of entries('headers')) {
    const known = Object.hasOwn(headerWords, field) && typeof value === 'string';
    if (known && value !== '' && value.length <= 1000)
      words[field as Field] = [value, words[field as Field]].filter((text) => text !== undefined).join('|');
    else dropped.push(`headers.${field}`);
  }
  const lists: ListHint[] = [];
  const given = own(overlay, 'lists');
  if (given !== undefined && !Array.isArray(given)) dropped.push('lists');
  (Array.isArray(given) ? given : []).forEach((value: unknown, n) => {
    const list = n < mostHints ? listHint(value, base) : null;
    if (list === null) dropped.push(`lists[${String(n)}]`);
    else lists.push(list);
  });
  const kinds = new Map(entries('kinds'));
  for (const [name, value] of kinds)
    if (!isRecord(value) || !base.kinds.some(({ kind }) => kind === name)) dropped.push(`kinds.${name}`);
  return {
    dropped,
    profile: {
      ...base,
      displayName: [...hints(own(overlay, 'displayName'), 'displayName', isSelector), ...base.displayName],
      headers: words,
      ...(lists.length + (base.lists?.length ?? 0) > 0 && { lists: [...lists, ...(base.lists ?? [])] }),
      kinds: base.kinds.map((spec) => {
        const given = kinds.get(spec.kind);
        if (!isRecord(given)) return spec;
        const of = (part: 'path' | 'text' | 'notText'): readonly Hint[] => [
          ...hints(own(given, part), `kinds.${spec.kind}.${part}`, isSafePattern),
          ...spec[part],
        ];
        return { ...spec, path: of('path'), text: of('text'), notText: of('notText') };
      }),
    },
  };
};

/** All overlays of a profile in their order; those of other profiles are passed over. */
export const layOverlays = (base: Profile, kept: readonly KeptOverlay[]): ProfileInForce => {
  let profile = base;
  const laid: LaidOverlay[] = [];
  for (const layer of overlayLayers)
    for (const entry of kept) {
      if (entry.layer !== layer || own(entry.overlay, 'id') !== base.id) continue;
      const overlaid = overlayProfile(profile, entry.overlay);
      profile = overlaid?.profile ?? profile;
      laid.push({ kept: entry, dropped: overlaid?.dropped ?? null });
    }
  return { profile, laid };
};
