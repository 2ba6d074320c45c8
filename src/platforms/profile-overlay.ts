import * as z from 'zod/mini';
import type { Hint, Profile } from './profile.ts';
import { headerWords, type Field } from './reading/vocabulary.ts';

const hintSchema = z.object({
  value: z.string().check(z.maxLength(300)),
  evidence: z.enum(['known', 'likely', 'guess']),
  seen: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

/** What a directorate or a user may change: hints and words. What a kind needs is decided by this project alone. */
export const overlaySchema = z.object({
  schema: z.literal(1),
  id: z.enum(['darsak', 'openemis', 'ajyal']),
  displayName: z.optional(z.array(z.unknown())),
  kinds: z.optional(
    z.record(
      z.string(),
      z.object({ path: z.optional(z.array(z.unknown())), text: z.optional(z.array(z.unknown())) }),
    ),
  ),
  headers: z.optional(z.record(z.string(), z.unknown())),
});

export interface Overlaid {
  readonly profile: Profile;
  /** Where something was dropped: `kinds.teacher.roster.text[0]`. */
  readonly dropped: readonly string[];
}

const isPattern = (value: string): boolean => {
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
};

/**
 * Lays an overlay (managed storage, imported file, taught on a page) over a profile, field by field: a bad hint is
 * dropped and named, not the whole overlay. Null when it is no overlay of this profile at all.
 */
export const overlayProfile = (base: Profile, overlay: unknown): Overlaid | null => {
  const parsed = z.safeParse(overlaySchema, overlay);
  if (!parsed.success || parsed.data.id !== base.id) return null;
  const dropped: string[] = [];
  const hints = (values: readonly unknown[] | undefined, where: string, pattern: boolean): Hint[] =>
    (values ?? []).flatMap((value, n) => {
      const one = z.safeParse(hintSchema, value);
      if (one.success && (!pattern || isPattern(one.data.value))) return [one.data];
      dropped.push(`${where}[${String(n)}]`);
      return [];
    });
  const { displayName, kinds, headers } = parsed.data;
  const words: Partial<Record<Field, string>> = { ...base.headers };
  for (const [field, value] of Object.entries(headers ?? {})) {
    const known = field in headerWords && typeof value === 'string' && value.length <= 1000;
    if (known)
      words[field as Field] = [words[field as Field], value].filter((text) => text !== undefined).join('|');
    else dropped.push(`headers.${field}`);
  }
  for (const name of Object.keys(kinds ?? {}))
    if (!base.kinds.some(({ kind }) => kind === name)) dropped.push(`kinds.${name}`);
  return {
    dropped,
    profile: {
      ...base,
      displayName: [...hints(displayName, 'displayName', false), ...base.displayName],
      headers: words,
      kinds: base.kinds.map((spec) => {
        const own = kinds?.[spec.kind];
        if (own === undefined) return spec;
        return {
          ...spec,
          path: [...hints(own.path, `kinds.${spec.kind}.path`, true), ...spec.path],
          text: [...hints(own.text, `kinds.${spec.kind}.text`, true), ...spec.text],
        };
      }),
    },
  };
};
