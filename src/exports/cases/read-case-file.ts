import * as z from 'zod/mini';
import {
  caseEnvelopeSchema,
  caseFileHeadSchema,
  caseFileSchema,
  caseFileVersion,
  type CaseFile,
  type CaseFileFault,
} from '../../core/cases/case-file.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { openPart, sealingKey } from '../bundle/bundle-seal.ts';
import { boundHead } from './write-case-file.ts';

/** A thousand cases with names are less than one megabyte. */
const largest = 64 * 1024 * 1024;

/** A whole case file, or why it is none. */
export async function readCaseFile(
  file: Blob,
  passphrase: string | null = null,
): Promise<Result<CaseFile, CaseFileFault>> {
  if (file.size > largest) return fail('too-large');
  const value = parse(await file.text());
  const head = z.safeParse(caseFileHeadSchema, value);
  if (!head.success) return fail('not-a-case-file');
  if (head.data.version > caseFileVersion) return fail('newer-version');
  const envelope = z.safeParse(caseEnvelopeSchema, value);
  if (!envelope.success) return fail('invalid');
  if (envelope.data.sealing === null) return ok(envelope.data.content);
  if (passphrase === null) return fail('passphrase-needed');
  const key = await sealingKey(passphrase, envelope.data.sealing);
  const json = await openPart(key, envelope.data, boundHead(envelope.data.version), 0);
  if (json === null) return fail('passphrase-wrong');
  const content = z.safeParse(caseFileSchema, parse(json));
  return content.success ? ok(content.data) : fail('invalid');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
