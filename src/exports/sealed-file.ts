import * as z from 'zod/mini';
import { sealedPartSchema, sealingSchema } from '../core/feedback/bundle-format.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { FileKind, FileOf, SealedFileFault } from '../core/sealed-file-kinds.ts';
import { fileKinds } from '../core/sealed-file-kinds.ts';
import { newSealing, openPart, sealingKey, sealPart } from './bundle/bundle-seal.ts';

/** Files of one part that people hand over besides bundles: `{"mutabiq":"cases","version":1,…}`, open or sealed. */

/** A thousand cases with names are less than one megabyte. */
const largest = 64 * 1024 * 1024;

/** Bound into the sealed content: none opens as a file of another kind or version. */
const boundHead = (kind: FileKind, version: number): string =>
  `{"mutabiq":"${kind}","version":${String(version)}}`;

/** Readable without `passphrase`, sealed with one as a bundle's parts are. */
export async function writeSealedFile<K extends FileKind>(
  kind: K,
  content: FileOf<K>,
  passphrase: string | null,
): Promise<Blob> {
  const { version } = fileKinds[kind];
  const head = { mutabiq: kind, version };
  const made = async (): Promise<object> => {
    if (passphrase === null) return { ...head, sealing: null, content };
    const sealing = newSealing();
    const key = await sealingKey(passphrase, sealing);
    return {
      ...head,
      sealing,
      ...(await sealPart(key, JSON.stringify(content), boundHead(kind, version), 0)),
    };
  };
  return new Blob([`${JSON.stringify(await made())}\n`], { type: 'application/json' });
}

const headSchema = z.object({ mutabiq: z.string(), version: z.number() });
const openSchema = z.object({ sealing: z.null(), content: z.unknown() });
const shutSchema = z.object({ sealing: sealingSchema, ...sealedPartSchema.shape });

/** A whole file of this kind, or why it is none. */
export async function readSealedFile<K extends FileKind>(
  kind: K,
  file: Blob,
  passphrase: string | null = null,
): Promise<Result<FileOf<K>, SealedFileFault>> {
  if (file.size > largest) return fail('too-large');
  const { version, schema } = fileKinds[kind];
  const value = parse(await file.text());
  const head = z.safeParse(headSchema, value);
  if (!head.success || head.data.mutabiq !== kind) return fail('not-a-file');
  if (head.data.version > version) return fail('newer-version');
  const open = z.safeParse(openSchema, value);
  if (open.success) return checked(schema, open.data.content);
  const shut = z.safeParse(shutSchema, value);
  if (!shut.success) return fail('invalid');
  if (passphrase === null) return fail('passphrase-needed');
  const key = await sealingKey(passphrase, shut.data.sealing);
  const json = await openPart(key, shut.data, boundHead(kind, head.data.version), 0);
  return json === null ? fail('passphrase-wrong') : checked(schema, parse(json));

  function checked(by: z.ZodMiniType, content: unknown): Result<FileOf<K>, SealedFileFault> {
    const parsed = z.safeParse(by, content);
    return parsed.success ? ok(parsed.data as FileOf<K>) : fail('invalid');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
