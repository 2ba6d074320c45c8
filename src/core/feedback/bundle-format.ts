import * as z from 'zod/mini';
import { list } from '../snapshot-schema.ts';
import { authorRefSchema } from './author-ref.ts';
import { clusterDecisionSchema } from './cluster-decision.ts';
import { feedbackItemSchema, recipients } from './feedback-item.ts';

/**
 * The bundle: one file, `*.mutabiq.json`, that people hand over (docs/bundle.md). Valid JSON, and written so that it
 * can be read line by line in bounded memory: the first line holds the head, each line after it one part, the last
 * line the foot with the checksum. Sealed with a passphrase, a part is its encrypted self.
 */

export const bundleVersion = 1;

/** Items in one part at most: some 200 kB of JSON for common remarks. */
export const itemsPerPart = 100;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

export const sealingSchema = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.number().check(z.int(), z.minimum(600_000), z.maximum(5_000_000)),
  salt: base64,
  cipher: z.literal('AES-256-GCM'),
});
export type Sealing = z.infer<typeof sealingSchema>;

/** Stands readable in every bundle; names nobody. */
export const headSchema = z.object({
  bundle: id,
  /** Null: the parts stand readable. */
  sealing: z.nullable(sealingSchema),
});
export type BundleHead = z.infer<typeof headSchema>;

export const aboutSchema = z.object({
  part: z.literal('about'),
  from: authorRefSchema,
  to: z.enum(recipients),
  /** The author's clock; shown, never used for order. */
  madeAt: z.number().check(z.nonnegative()),
  counts: z.object({
    items: z.number().check(z.int(), z.nonnegative()),
    decisions: z.number().check(z.int(), z.nonnegative()),
    checks: z.number().check(z.int(), z.nonnegative()),
  }),
});
export type BundleAbout = z.infer<typeof aboutSchema>;

/** A teacher's checks of her sections: kept as they come, parsed by whoever shows them (`school/handed-check.ts`). */
export const sectionCheckSchema = z.looseObject({ schema: z.number(), section: z.string() });
export type BundledSectionCheck = z.infer<typeof sectionCheckSchema>;

export const partSchema = z.discriminatedUnion('part', [
  aboutSchema,
  z.object({ part: z.literal('items'), items: list(feedbackItemSchema, itemsPerPart) }),
  z.object({ part: z.literal('clusters'), decisions: list(clusterDecisionSchema, 20_000) }),
  z.object({ part: z.literal('section-checks'), checks: list(sectionCheckSchema, 2000) }),
]);
export type BundlePart = z.infer<typeof partSchema>;

/** What a sealed part looks like in the file. */
export const sealedPartSchema = z.object({ iv: base64, data: base64 });

export const footSchema = z.object({
  parts: z.number().check(z.int(), z.nonnegative()),
  /** SHA-256 over the SHA-256 of the head's line and of each part's line, all as lower-case hex. */
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type BundleFoot = z.infer<typeof footSchema>;

/** Why a bundle was not taken; each has its text in both languages. Nothing of the file is kept then. */
export const bundleFaults = [
  'not-a-bundle', // no JSON of ours: another file was chosen
  'newer-version', // made by a later version
  'cut-off', // the end is missing
  'damaged', // the checksum does not agree, or a line cannot be read
  'passphrase-needed',
  'passphrase-wrong', // or the sealed text was changed
  'invalid', // whole, but its content breaks the format
  'contradiction', // says something else of a revision that is already known
  'too-large', // the file, or an item together with what is known of it
  'unreadable', // gone from the disk while it was read, or a folder
] as const;
export type BundleFault = (typeof bundleFaults)[number];

export const headLine = (head: BundleHead): string =>
  `{"mutabiq":"bundle","version":${bundleVersion},"head":${JSON.stringify(head)},"parts":[`;

export const footLine = (foot: BundleFoot): string => `],"foot":${JSON.stringify(foot)}}`;

/** Name without extension is the user's; the extension says what it is. */
export const bundleExtension = '.mutabiq.json';
