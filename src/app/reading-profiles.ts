import { ajyalProfile } from '../platforms/ajyal/profile.ts';
import { darsakProfile } from '../platforms/darsak/profile.ts';
import { contentsOf, readOverlayFile, type OverlayContents } from '../platforms/overlay-file.ts';
import { layOverlays, type KeptOverlay } from '../platforms/profile-overlay.ts';
import { openemisProfile } from '../platforms/profile-openemis.ts';
import type { Hint, Profile } from '../platforms/profile.ts';

export { dropReasons, overlayFaults } from '../platforms/overlay-file.ts';
export type { DroppedField, OverlayContents, OverlayFault, ReadOverlay } from '../platforms/overlay-file.ts';
export type { KeptOverlay } from '../platforms/profile-overlay.ts';
export type { Hint } from '../platforms/profile.ts';

/** What is known of the pages of each platform, and the corrections laid over it: for the workspace to show. */

const shipped: readonly Profile[] = [darsakProfile, openemisProfile, ajyalProfile];
export type PlatformId = Profile['id'];

export const hintParts = ['path', 'text', 'notText'] as const;
export type HintPart = (typeof hintParts)[number];

export interface ShownHint extends Hint {
  readonly part: HintPart;
  /** True: not shipped, but of a correction. */
  readonly corrected: boolean;
}

export interface ShownKind {
  readonly kind: string;
  readonly hints: readonly ShownHint[];
  /** Lists that were taught on pages of this kind. */
  readonly taught: number;
  /** The newest day on which a hint was seen to hold; null: it has none. */
  readonly seen: string | null;
}

export interface ShownProfile {
  readonly id: PlatformId;
  readonly version: number;
  readonly hosts: readonly string[];
  readonly kinds: readonly ShownKind[];
}

/** One correction as it lies there. */
export interface Correction {
  readonly kept: KeptOverlay;
  readonly platform: PlatformId | null;
  readonly title: string | null;
  readonly version: number | null;
  /** Null: nothing of it is used, since it is no file of corrections of any platform we know. */
  readonly contents: OverlayContents | null;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** In the order in which they are laid: the later one is asked first. */
export const correctionsOf = (kept: readonly KeptOverlay[]): readonly Correction[] =>
  kept.map((one) => {
    const base = shipped.find(({ id }) => id === field(one.overlay, 'id'));
    const [title, version] = [field(one.overlay, 'title'), field(one.overlay, 'version')];
    return {
      kept: one,
      platform: base?.id ?? null,
      title: typeof title === 'string' ? title : null,
      version: typeof version === 'number' ? version : null,
      contents: base === undefined ? null : contentsOf(base, one.overlay),
    };
  });

/** What is in force on this computer, platform by platform. */
export const profilesInForce = (kept: readonly KeptOverlay[]): readonly ShownProfile[] =>
  shipped.map((base) => {
    const { profile } = layOverlays(base, kept);
    return {
      id: base.id,
      version: base.version,
      hosts: base.hosts,
      kinds: profile.kinds.map((kind, n) => {
        const hints = hintParts.flatMap((part) =>
          kind[part].map((hint) => ({
            ...hint,
            part,
            corrected: base.kinds[n]?.[part].includes(hint) !== true,
          })),
        );
        const taught = (profile.lists ?? []).filter((list) => list.kind === kind.kind);
        const days = [...hints, ...taught].map(({ seen }) => seen).sort();
        return { kind: kind.kind, hints, taught: taught.length, seen: days.at(-1) ?? null };
      }),
    };
  });

export const readCorrections = (text: string): ReturnType<typeof readOverlayFile> =>
  readOverlayFile(text, shipped);

/** Files of one platform and title are one correction: the newer replaces the older. */
export const importedId = (file: { readonly id: string; readonly title?: string | undefined }): string =>
  `imported:${file.id}:${file.title ?? ''}`;

/** As it is written to a file; `readCorrections` takes it back. */
export const correctionText = ({ overlay }: KeptOverlay): string => `${JSON.stringify(overlay, null, 2)}\n`;
