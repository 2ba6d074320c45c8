import * as z from 'zod/mini';
import {
  bundleVersion,
  footSchema,
  headSchema,
  partSchema,
  sealedPartSchema,
  type BundleAbout,
  type BundledSectionCheck,
  type BundleFault,
  type BundleHead,
  type BundlePart,
} from '../../core/feedback/bundle-format.ts';
import type { ClusterDecision } from '../../core/feedback/cluster-decision.ts';
import type { FeedbackItem } from '../../core/feedback/feedback-item.ts';
import { isSound } from '../../core/feedback/history.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { linesOf } from './bundle-lines.ts';
import { openPart, sealingKey } from './bundle-seal.ts';
import { sha256 } from './sha256.ts';

export interface BundleRead {
  readonly bundle: string;
  readonly about: BundleAbout;
  readonly items: readonly FeedbackItem[];
  readonly decisions: readonly ClusterDecision[];
  readonly checks: readonly BundledSectionCheck[];
}

/** A class of 500 remarks of ordinary length makes one megabyte. */
const largestFile = 512 * 1024 * 1024;

/**
 * A whole bundle, or why it is none. Read twice: first line by line for whether it is whole, then its parts, so that
 * a damaged file and a wrong passphrase are told apart. Holds one bundle at most.
 */
export async function readBundle(
  file: Blob,
  passphrase: string | null = null,
): Promise<Result<BundleRead, BundleFault>> {
  if (file.size > largestFile) return fail('too-large');
  // A download that broke off before it began: the name is right, and nothing is in it.
  if (file.size === 0) return fail('cut-off');
  const whole = await isWhole(file);
  if (!whole.ok) return whole;
  const { head, line } = whole.value;
  if (head.sealing !== null && passphrase === null) return fail('passphrase-needed');
  const key = head.sealing === null ? null : await sealingKey(passphrase ?? '', head.sealing);
  const parts: BundlePart[] = [];
  try {
    for await (const { text, index } of partLines(file)) {
      const json = key === null ? text : await unsealed(key, text, line, index);
      if (json === null) return fail('passphrase-wrong');
      const parsed = z.safeParse(partSchema, parse(json));
      if (!parsed.success) return fail('invalid');
      parts.push(parsed.data);
    }
  } catch (error) {
    if (isGone(error)) return fail('unreadable');
    throw error;
  }
  return gather(head, parts);
}

/** A folder, or a file that was moved or whose disk was pulled out: nothing is said of what stood in it. */
const isGone = (error: unknown): boolean =>
  error instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(error.name);

function gather(head: BundleHead, parts: readonly BundlePart[]): Result<BundleRead, BundleFault> {
  const [about, ...rest] = parts;
  if (about?.part !== 'about' || rest.some(({ part }) => part === 'about')) return fail('invalid');
  const items = rest.flatMap((part) => (part.part === 'items' ? part.items : []));
  const decisions = rest.flatMap((part) => (part.part === 'clusters' ? part.decisions : []));
  const checks = rest.flatMap((part) => (part.part === 'section-checks' ? part.checks : []));
  const { counts } = about;
  // Under a passphrase the checksum proves nothing against a person, the sealed counts do.
  const complete =
    counts.items === items.length && counts.decisions === decisions.length && counts.checks === checks.length;
  if (!complete || new Set(items.map(({ id }) => id)).size !== items.length) return fail('invalid');
  if (!items.every(isSound)) return fail('invalid');
  return ok({ bundle: head.bundle, about, items, decisions, checks });
}

async function isWhole(
  file: Blob,
): Promise<Result<{ readonly head: BundleHead; readonly line: string }, BundleFault>> {
  let head: Result<BundleHead, BundleFault> | null = null;
  let line = '';
  let parts = 0;
  const digests: string[] = [];
  try {
    for await (const each of linesOf(file)) {
      if (head === null) {
        line = each;
        head = headOf(each);
        if (!head.ok) return head;
        digests.push(await sha256(each));
      } else if (each.startsWith(footStart)) {
        const foot = z.safeParse(footSchema, parse(each.slice(footStart.length, -1)));
        if (!foot.success) return fail('cut-off');
        const agrees = foot.data.parts === parts && foot.data.checksum === (await sha256(digests.join('')));
        return agrees ? ok({ head: head.value, line }) : fail('damaged');
      } else {
        digests.push(await sha256(each.replace(/,$/, '')));
        parts += 1;
      }
    }
  } catch (error) {
    if (isGone(error)) return fail('unreadable');
    return fail(head === null ? 'not-a-bundle' : 'damaged');
  }
  return fail(head === null ? 'not-a-bundle' : 'cut-off');
}

const footStart = '],"foot":';

function headOf(line: string): Result<BundleHead, BundleFault> {
  // The first line is an object that the last line closes.
  const value = parse(`${line}]}`);
  const ours = z.safeParse(z.object({ mutabiq: z.literal('bundle'), version: z.number() }), value);
  if (!ours.success) return fail(line.startsWith('{"mutabiq":"bundle"') ? 'cut-off' : 'not-a-bundle');
  if (ours.data.version > bundleVersion) return fail('newer-version');
  const parsed = z.safeParse(z.object({ head: headSchema }), value);
  return parsed.success ? ok(parsed.data.head) : fail('invalid');
}

async function* partLines(file: Blob): AsyncGenerator<{ readonly text: string; readonly index: number }> {
  let at = -1;
  for await (const line of linesOf(file)) {
    if (line.startsWith(footStart)) return;
    if (at >= 0) yield { text: line.replace(/,$/, ''), index: at };
    at += 1;
  }
}

async function unsealed(key: CryptoKey, text: string, head: string, index: number): Promise<string | null> {
  const sealed = z.safeParse(sealedPartSchema, parse(text));
  return sealed.success ? openPart(key, sealed.data, head, index) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
