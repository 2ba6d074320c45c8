import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/result.ts';
import { isSafePattern, mostHints } from './hint-checks.ts';
import type { Profile } from './profile.ts';
import { overlayProfile } from './profile-overlay.ts';
import { overlaySchema, type OverlayFile } from './profile-schema.ts';
import { headerWords } from './reading/words/vocabulary.ts';

/** A file of corrections as a person brings it: read, counted, and what of it cannot be used named field by field. */

export const overlayFaults = [
  'too-large',
  'not-json',
  'not-overlay',
  'newer-schema',
  'unknown-platform',
  'nothing-usable',
] as const;
export type OverlayFault = (typeof overlayFaults)[number];

/** Why a field was dropped, as far as it can be told. */
export const dropReasons = [
  'no-list',
  'unknown-field',
  'unknown-kind',
  'empty',
  'too-long',
  'too-many',
  'bad-pattern',
  'slow-pattern',
  'bad-selector',
  'bad-evidence',
  'bad-date',
  'bad-list',
] as const;
export type DropReason = (typeof dropReasons)[number];

export interface DroppedField {
  /** `kinds.teacher.roster.text[0]` */
  readonly at: string;
  readonly why: DropReason;
}

export interface OverlayContents {
  readonly hints: number;
  readonly words: number;
  readonly lists: number;
  readonly dropped: readonly DroppedField[];
}

export interface ReadOverlay extends OverlayContents {
  readonly file: OverlayFile;
}

/** A file of corrections is a few kilobytes; what is larger is something else. */
const mostText = 200_000;

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a place such as `kinds.teacher.roster.text[0]`: page kinds have a dot of their own. */
const valueAt = (file: unknown, at: string): unknown => {
  const kind = /^kinds\.(.+?)(?:\.(path|text|notText))?(?:\[(\d+)\])?$/.exec(at);
  const [name, part, n] =
    kind === null
      ? (/^(\w+)(?:\.(.+?))?(?:\[(\d+)\])?$/.exec(at)?.slice(1) ?? [])
      : [`kinds`, undefined, kind[3]];
  let value: unknown = isTree(file) ? file[name ?? ''] : undefined;
  if (kind !== null) {
    value = isTree(value) ? value[kind[1] ?? ''] : undefined;
    if (kind[2] !== undefined) value = isTree(value) ? value[kind[2]] : undefined;
  } else if (part !== undefined) value = isTree(value) ? value[part] : undefined;
  return n !== undefined && Array.isArray(value) ? (value as unknown[])[Number(n)] : value;
};

const patternFault = (text: string): DropReason | null => {
  if (isSafePattern(text)) return null;
  try {
    new RegExp(text, 'u');
    return 'slow-pattern';
  } catch {
    return 'bad-pattern';
  }
};

const reasonOf = (file: unknown, at: string, base: Profile): DropReason => {
  const value = valueAt(file, at);
  const n = Number(/\[(\d+)\]$/.exec(at)?.[1] ?? NaN);
  if (at.startsWith('lists[')) return n >= mostHints ? 'too-many' : 'bad-list';
  if (at.startsWith('headers.')) {
    if (!Object.hasOwn(headerWords, at.slice('headers.'.length))) return 'unknown-field';
    return typeof value !== 'string' ? 'no-list' : value === '' ? 'empty' : 'too-long';
  }
  if (Number.isNaN(n)) {
    const isKind = base.kinds.some(({ kind }) => at.startsWith(`kinds.${kind}`));
    return at.startsWith('kinds.') && !isKind ? 'unknown-kind' : 'no-list';
  }
  if (n >= mostHints) return 'too-many';
  const text = isTree(value) ? value['value'] : undefined;
  if (typeof text !== 'string' || text === '') return 'empty';
  if (text.length > 300) return 'too-long';
  const fault = at.startsWith('displayName')
    ? /^[^{}<\n]+$/.test(text)
      ? null
      : 'bad-selector'
    : patternFault(text);
  if (fault !== null) return fault;
  const evidence = isTree(value) ? value['evidence'] : undefined;
  return ['known', 'likely', 'guess'].includes(evidence as string) ? 'bad-date' : 'bad-evidence';
};

const hintsIn = (profile: Profile): number =>
  profile.displayName.length +
  profile.kinds.reduce((sum, { path, text, notText }) => sum + path.length + text.length + notText.length, 0);

/** What an overlay adds to a profile; null where it is none of it. */
export const contentsOf = (base: Profile, overlay: unknown): OverlayContents | null => {
  const laid = overlayProfile(base, overlay);
  if (laid === null) return null;
  const words = Object.keys(laid.profile.headers).filter(
    (field) =>
      laid.profile.headers[field as keyof typeof headerWords] !==
      base.headers[field as keyof typeof headerWords],
  );
  return {
    hints: hintsIn(laid.profile) - hintsIn(base),
    words: words.length,
    lists: (laid.profile.lists?.length ?? 0) - (base.lists?.length ?? 0),
    dropped: laid.dropped.map((at) => ({ at, why: reasonOf(overlay, at, base) })),
  };
};

const outside = z.object({ schema: z.number(), id: z.string() });

/** Reads the text of a file; a fault when nothing of it can be used. `profiles`: those that are shipped. */
export const readOverlayFile = (
  text: string,
  profiles: readonly Profile[],
): Result<ReadOverlay, OverlayFault> => {
  if (text.length > mostText) return fail('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return fail('not-json');
  }
  const shell = z.safeParse(outside, value);
  if (!shell.success) return fail('not-overlay');
  if (shell.data.schema > 1) return fail('newer-schema');
  const base = profiles.find(({ id }) => id === shell.data.id);
  if (base === undefined) return fail('unknown-platform');
  const file = z.safeParse(overlaySchema, value);
  const contents = contentsOf(base, value);
  if (!file.success || contents === null) return fail('not-overlay');
  if (contents.hints + contents.words + contents.lists === 0) return fail('nothing-usable');
  return ok({ file: file.data, ...contents });
};
